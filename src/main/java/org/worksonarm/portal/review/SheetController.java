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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.review.ReviewDesk.Papers;
import org.worksonarm.portal.review.SheetEdit.Kind;

/** The application beside its score sheet. */
@Controller
@RequestMapping("/review/{id:" + ConflictWall.ID_PATTERN + "}")
class SheetController {

    private static final String FORM = SheetForm.NAME;
    private static final String DISCARDED = "Your changes are discarded. What you submitted counts as before.";
    private static final String NOT_DISCARDED =
            "Nothing was discarded: the review was changed in another tab meanwhile.";

    private final ReviewDesk desk;
    private final ReviewWriting writing;
    private final SheetPages pages;

    SheetController(ReviewDesk desk, ReviewWriting writing, SheetPages pages) {
        this.desk = desk;
        this.writing = writing;
        this.pages = pages;
    }

    @GetMapping
    String page(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        var papers = desk.open(new ApplicationId(id), person.accountId());
        var form = SheetForm.of(papers);
        model.addAttribute(FORM, form);
        return pages.show(papers, form, person.accountId(), model);
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
        var papers = desk.open(new ApplicationId(id), person.accountId(), sent);
        var form = sent == null ? SheetForm.of(papers) : sent.orderedBy(papers.rubric());
        papers.refuseStale(form.open(), form.version());
        var errors = rebind(form, binding, model);
        form.reject(papers, intent.kind(), errors);
        if (errors.hasErrors()) {
            return pages.show(papers, form, person.accountId(), model);
        }
        writing.write(papers.id(), person.accountId(), form.edit(papers, intent.kind()));
        redirect.addFlashAttribute("notice", intent.notice().formatted(papers.name()));
        return "redirect:" + intent.leadsTo(papers.id());
    }

    /** Saves while somebody types, and answers with a line that tells so. */
    @PostMapping(headers = "HX-Request")
    ModelAndView saveAsTyped(
            @PathVariable UUID id,
            @Valid @ModelAttribute(FORM) @Nullable SheetForm sent,
            BindingResult binding,
            @AuthenticationPrincipal SignedIn person) {
        var papers = desk.open(new ApplicationId(id), person.accountId(), sent);
        if (!papers.dossier().status().isOpenForReview()) {
            return SavedLine.closed();
        }
        return sent == null || binding.hasErrors() ? SavedLine.faulty(binding) : keep(papers, sent, person);
    }

    private ModelAndView keep(Papers papers, SheetForm sent, SignedIn person) {
        var edit = sent.orderedBy(papers.rubric()).edit(papers, Kind.KEEP);
        try {
            return SavedLine.saved(writing.write(papers.id(), person.accountId(), edit));
        } catch (StaleEdit elsewhere) {
            return SavedLine.elsewhere();
        }
    }

    @PostMapping("/draft/discard")
    String discard(
            @PathVariable UUID id,
            @ModelAttribute(FORM) SheetForm sent,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        var done = writing.dropDraft(new ApplicationId(id), person.accountId(), sent.open(), sent.version());
        redirect.addFlashAttribute("notice", done ? DISCARDED : NOT_DISCARDED);
        return "redirect:/review/" + id;
    }

    /** Errors of the form with all rows of the rubric, whichever a browser sent. */
    private static Errors rebind(SheetForm form, BindingResult binding, Model model) {
        var errors = new BeanPropertyBindingResult(form, FORM);
        binding.getAllErrors().forEach(errors::addError);
        model.addAttribute(FORM, form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
        return errors;
    }

    /** What a reviewer wants done with the sheet: the buttons. */
    enum Intent {
        SAVE(Kind.KEEP),
        SKIP(Kind.KEEP),
        SUBMIT(Kind.HAND_IN),
        NEXT(Kind.HAND_IN);

        private final Kind kind;

        Intent(Kind kind) {
            this.kind = kind;
        }

        Kind kind() {
            return kind;
        }

        String notice() {
            return kind == Kind.HAND_IN ? "Your review of %s is in." : "Your draft on %s is saved.";
        }

        String leadsTo(ApplicationId application) {
            return switch (this) {
                case SAVE, SUBMIT -> "/review/" + application;
                case SKIP, NEXT -> "/review/next?after=" + application;
            };
        }
    }
}
