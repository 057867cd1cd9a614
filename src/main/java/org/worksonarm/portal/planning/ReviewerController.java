package org.worksonarm.portal.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;

/** What is open with a reviewer who is away or late, and the way to a plan that gives it to others. */
@Controller
@RequestMapping("/assignments/reviewers/{id}")
class ReviewerController {

    private static final String FORM = "reassignForm";

    private final ReviewerPages pages;
    private final PlanMaking making;
    private final Clock clock;

    ReviewerController(ReviewerPages pages, PlanMaking making, Clock clock) {
        this.pages = pages;
        this.making = making;
        this.clock = clock;
    }

    @GetMapping
    String page(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute(FORM, ReassignForm.usual(LocalDate.now(clock)));
        return show(pages.of(id, person.accountId()), model);
    }

    @PostMapping
    String plan(
            @PathVariable UUID id,
            @ModelAttribute(FORM) ReassignForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        var page = pages.of(id, person.accountId());
        form.reject(LocalDate.now(clock), errors);
        if (errors.hasErrors()) {
            return show(page, model);
        }
        var open = page.open().stream()
                .map(each -> new ApplicationId(each.application()))
                .collect(Collectors.toSet());
        return "redirect:/assignments/plans/"
                + making.reassign(new AccountId(id), open, form.terms(), person.accountId());
    }

    private static String show(ReviewerPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("section", "ranking");
        return "planning/reviewer";
    }
}
