package org.worksonarm.portal.review;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
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
import org.worksonarm.portal.review.ReviewDesk.Papers;

/** The application beside its score sheet. */
@Controller
@RequestMapping("/review/{id:" + ConflictWall.ID_PATTERN + "}")
class SheetController {

    private static final String FORM = "sheetForm";

    private final ReviewDesk desk;
    private final ReviewWriting writing;
    private final SheetSurroundings surroundings;
    private final DossierPanels panels;

    SheetController(ReviewDesk desk, ReviewWriting writing, SheetSurroundings surroundings, DossierPanels panels) {
        this.desk = desk;
        this.writing = writing;
        this.surroundings = surroundings;
        this.panels = panels;
    }

    @GetMapping
    String page(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        var papers = desk.open(new ApplicationId(id), person.accountId());
        var form = SheetForm.of(papers);
        model.addAttribute(FORM, form);
        return show(papers, form, person, model);
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) @Nullable SheetForm sent,
            BindingResult binding,
            @RequestParam(defaultValue = "SAVE") Intent intent,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var application = new ApplicationId(id);
        var papers = desk.open(application, person.accountId());
        var form = sent == null ? SheetForm.of(papers) : sent.orderedBy(papers.rubric());
        papers.refuseStale(form.version());
        var errors = rebind(form, binding, model);
        var submit = intent != Intent.SAVE || papers.isSubmitted();
        form.reject(papers, submit, errors);
        if (errors.hasErrors()) {
            return show(papers, form, person, model);
        }
        writing.write(application, person.accountId(), form.edit(papers, submit));
        redirect.addFlashAttribute(
                "notice",
                (submit ? "Your review of %s is in." : "Your draft on %s is saved.").formatted(papers.name()));
        return intent == Intent.NEXT ? "redirect:/review/next" : "redirect:/review/" + id;
    }

    /** Errors of the form with all rows of the rubric, whichever a browser sent. */
    private static Errors rebind(SheetForm form, BindingResult binding, Model model) {
        var errors = new BeanPropertyBindingResult(form, FORM);
        binding.getAllErrors().forEach(errors::addError);
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
        return errors;
    }

    private String show(Papers papers, SheetForm form, SignedIn person, Model model) {
        model.addAttribute("sheet", SheetPage.of(papers, form));
        model.addAttribute("around", surroundings.of(papers, person.accountId()));
        model.addAttribute("panels", panels.of(papers.dossier().id(), person.accountId(), "/review/"));
        model.addAttribute("section", "review");
        return "review/sheet";
    }

    /** What a reviewer wants done with the sheet: the buttons below it. */
    enum Intent {
        SAVE,
        SUBMIT,
        NEXT
    }
}
