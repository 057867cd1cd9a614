package org.worksonarm.portal.decision;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.kernel.NotFound;

/** An application with all its reviews, and the form that decides it. */
@Controller
@RequestMapping("/ranking/{id:" + ConflictWall.ID_PATTERN + "}")
class DecisionController {

    private final DecisionDesk desk;
    private final Deciding deciding;
    private final DecisionView view;

    DecisionController(DecisionDesk desk, Deciding deciding, DecisionView view) {
        this.desk = desk;
        this.deciding = deciding;
        this.view = view;
    }

    @GetMapping
    String page(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        return view.show(desk.open(new ApplicationId(id), person), person, model);
    }

    @PostMapping
    String hold(
            @PathVariable UUID id,
            @Valid @ModelAttribute(DecisionView.DECISION) @Nullable DecisionForm sent,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var opened = desk.open(new ApplicationId(id), person);
        if (sent == null) {
            return showUnreadable(opened, person, model);
        }
        return hold(opened, sent, errors, person, model, redirect);
    }

    private String hold(
            Case opened,
            DecisionForm form,
            BindingResult errors,
            SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var application = opened.dossier().id();
        opened.refuseStale(form.known());
        form.reject(opened, errors);
        if (errors.hasErrors()) {
            return view.show(opened, person, model);
        }
        deciding.hold(application, form.known(), form.verdict(), person.accountId());
        redirect.addFlashAttribute("notice", "The decision is held. Its team sees nothing of it until it is released.");
        return "redirect:/ranking/" + application;
    }

    @PostMapping("/take-back")
    String takeBack(
            @PathVariable UUID id,
            @RequestParam long version,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        var opened = desk.open(new ApplicationId(id), person);
        if (opened.reviewFirst()) {
            throw new NotFound("held decision on " + id);
        }
        opened.refuseStale(version);
        deciding.takeBack(opened.dossier().id(), version, person.accountId());
        redirect.addFlashAttribute("notice", "The decision is taken back. The application is undecided.");
        return "redirect:/ranking/" + id;
    }

    /** What no button of the page sends, such as an outcome that there is not. */
    private String showUnreadable(Case opened, SignedIn person, Model model) {
        var form = DecisionForm.of(opened);
        var errors = new BeanPropertyBindingResult(form, DecisionView.DECISION);
        errors.rejectValue("outcome", "decision.outcomeMissing");
        model.addAttribute(DecisionView.DECISION, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + DecisionView.DECISION, errors);
        return view.show(opened, person, model);
    }
}
