package org.worksonarm.portal.decision;

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

/** Answers an appeal by upholding the decision. */
@Controller
class UpholdController {

    private final DecisionDesk desk;
    private final Upholding upholding;
    private final AppealLook appeals;
    private final DecisionView view;

    UpholdController(DecisionDesk desk, Upholding upholding, AppealLook appeals, DecisionView view) {
        this.desk = desk;
        this.upholding = upholding;
        this.appeals = appeals;
        this.view = view;
    }

    @PostMapping("/ranking/{id:" + ConflictWall.ID_PATTERN + "}/uphold")
    String uphold(
            @PathVariable UUID id,
            @Valid @ModelAttribute(DecisionView.UPHOLD) UpholdForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var opened = desk.open(new ApplicationId(id), person);
        opened.refuseStale(form.known());
        form.reject(opened, appeals.isOpen(opened.dossier().id()), errors);
        if (errors.hasErrors()) {
            return view.show(opened, person, model);
        }
        upholding.uphold(opened.dossier().id(), form.known(), form.text(), person.accountId());
        redirect.addFlashAttribute("notice", "The decision stands. Its team was told why.");
        return "redirect:/ranking/" + id;
    }
}
