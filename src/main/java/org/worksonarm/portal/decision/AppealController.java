package org.worksonarm.portal.decision;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationDossiers;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Dossier;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.kernel.NotFound;

/** Where a team writes its appeal. */
@Controller
@RequestMapping("/applications/{id:" + ConflictWall.ID_PATTERN + "}/appeal")
class AppealController {

    private static final String FORM = "appealForm";

    private final ApplicationDossiers dossiers;
    private final Appealing appealing;
    private final Appealable appealable;
    private final DecisionPanel told;

    AppealController(ApplicationDossiers dossiers, Appealing appealing, Appealable appealable, DecisionPanel told) {
        this.dossiers = dossiers;
        this.appealing = appealing;
        this.appealable = appealable;
        this.told = told;
    }

    @GetMapping
    String write(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        var dossier = ofTheTeam(id, person);
        if (!appealable.isThere(dossier.id())) {
            throw new NotFound("decision to appeal on " + id);
        }
        model.addAttribute(FORM, new AppealForm(""));
        return show(dossier, model);
    }

    @PostMapping
    String file(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) AppealForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var dossier = ofTheTeam(id, person);
        form.reject(errors);
        if (!errors.hasErrors() && !appealing.file(dossier.id(), form.text(), person.accountId())) {
            errors.reject("appeal.nothingToAppeal");
        }
        if (errors.hasErrors()) {
            return show(dossier, model);
        }
        redirect.addFlashAttribute("notice", "Your appeal is filed. The programme looks at your application again.");
        return "redirect:/applications/" + id;
    }

    private Dossier ofTheTeam(UUID id, SignedIn person) {
        var application = new ApplicationId(id);
        return dossiers.dossier(application)
                .filter(_ -> dossiers.involves(application, person.accountId()))
                .orElseThrow(() -> new NotFound("application " + id));
    }

    private String show(Dossier dossier, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("panel", told.panelFor(dossier.id()).orElse(null));
        model.addAttribute("section", "projects");
        return "decision/appeal";
    }
}
