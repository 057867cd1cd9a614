package org.worksonarm.portal.review;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;

/** A reviewer says that they will not review what is assigned to them. */
@Controller
class DeclineController {

    private final ReviewDesk desk;
    private final SheetPages pages;
    private final OwnAssignment assignment;

    DeclineController(ReviewDesk desk, SheetPages pages, OwnAssignment assignment) {
        this.desk = desk;
        this.pages = pages;
        this.assignment = assignment;
    }

    @PostMapping("/review/{id:" + ConflictWall.ID_PATTERN + "}/decline")
    String decline(
            @PathVariable UUID id,
            @Valid @ModelAttribute(DeclineForm.NAME) DeclineForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var papers = desk.open(new ApplicationId(id), person.accountId());
        if (assignment.due(papers.id(), person.accountId()).isEmpty()) {
            throw OwnAssignment.nothingAssigned(papers.id());
        }
        if (errors.hasErrors()) {
            var sheet = SheetForm.of(papers);
            model.addAttribute(SheetForm.NAME, sheet);
            return pages.show(papers, sheet, person.accountId(), model);
        }
        assignment.decline(papers.id(), person.accountId(), form.reason());
        redirect.addFlashAttribute("notice", "You declined to review %s.".formatted(papers.name()));
        return "redirect:/review";
    }
}
