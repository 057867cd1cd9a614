package org.worksonarm.portal.decision;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.review.DossierPanels;

/** An application with all its reviews, and the form that decides it. */
@Controller
@RequestMapping("/ranking/{id:" + ConflictWall.ID_PATTERN + "}")
class DecisionController {

    private static final String FORM = "decisionForm";

    private final DecisionDesk desk;
    private final DecisionPages pages;
    private final Deciding deciding;
    private final DossierPanels panels;

    DecisionController(DecisionDesk desk, DecisionPages pages, Deciding deciding, DossierPanels panels) {
        this.desk = desk;
        this.pages = pages;
        this.deciding = deciding;
        this.panels = panels;
    }

    @GetMapping
    String page(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        var opened = desk.open(new ApplicationId(id), person);
        model.addAttribute(FORM, DecisionForm.empty(opened.version()));
        return show(opened, person, model);
    }

    @PostMapping
    String decide(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) @Nullable DecisionForm sent,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var opened = desk.open(new ApplicationId(id), person);
        if (sent == null) {
            return showUnreadable(opened, person, model);
        }
        return decide(opened, sent, errors, person, model, redirect);
    }

    private String decide(
            DecisionDesk.Case opened,
            DecisionForm form,
            BindingResult errors,
            SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var application = opened.dossier().id();
        opened.refuseStale(form.version());
        form.reject(opened, errors);
        if (errors.hasErrors()) {
            return show(opened, person, model);
        }
        deciding.decide(application, form.version(), requireNonNull(form.outcome()), form.text(), person.accountId());
        redirect.addFlashAttribute("notice", "The decision is made. The applicant sees it on the status page.");
        return "redirect:/ranking/" + application;
    }

    /** What no button of the page sends, such as an outcome that there is not. */
    private String showUnreadable(DecisionDesk.Case opened, SignedIn person, Model model) {
        var form = DecisionForm.empty(opened.version());
        var errors = new BeanPropertyBindingResult(form, FORM);
        errors.rejectValue("outcome", "decision.outcomeMissing");
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
        return show(opened, person, model);
    }

    private String show(DecisionDesk.Case opened, SignedIn person, Model model) {
        model.addAttribute("page", pages.of(opened));
        model.addAttribute("panels", panels.of(opened.dossier().id(), person.accountId(), "/ranking/"));
        model.addAttribute("section", "ranking");
        return "decision/decision";
    }
}
