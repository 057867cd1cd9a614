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

/** Lets a decision that was released stand no longer. */
@Controller
class ReopenController {

    private final DecisionDesk desk;
    private final Reconsidering reconsidering;
    private final DecisionView view;

    ReopenController(DecisionDesk desk, Reconsidering reconsidering, DecisionView view) {
        this.desk = desk;
        this.reconsidering = reconsidering;
        this.view = view;
    }

    @PostMapping("/ranking/{id:" + ConflictWall.ID_PATTERN + "}/reopen")
    String reopen(
            @PathVariable UUID id,
            @Valid @ModelAttribute(DecisionView.REOPEN) ReopenForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var opened = desk.open(new ApplicationId(id), person);
        opened.refuseStale(form.known());
        form.reject(errors);
        reconsidering.obstacle(opened).ifPresent(errors::reject);
        if (errors.hasErrors()) {
            return view.show(opened, person, model);
        }
        reconsidering.reopen(opened.dossier().id(), form.known(), form.text(), person.accountId());
        redirect.addFlashAttribute("notice", "The decision is reopened. Its team was told why.");
        return "redirect:/ranking/" + id;
    }
}
