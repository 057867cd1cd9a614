package org.worksonarm.portal.rubric;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.program.RubricEdition;

/** Publishes the next version of the rubric, once. */
@Controller
@RequestMapping("/rubric/next/publish")
class PublishController {

    private static final String FORM = "form";
    private static final String VIEW = "rubric/publish";
    private static final String NONE = "redirect:/rubric";
    private static final String GONE = "There is no draft any more: somebody has published it or given it up.";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final RubricPages pages;
    private final RubricEditing editing;
    private final Clock clock;

    PublishController(RubricPages pages, RubricEditing editing, Clock clock) {
        this.pages = pages;
        this.editing = editing;
        this.clock = clock;
    }

    @ModelAttribute("section")
    String section() {
        return "ranking";
    }

    @GetMapping
    String show(Model model) {
        var draft = pages.draft();
        draft.ifPresent(page -> model.addAttribute(FORM, new PublishForm("", page.edits())));
        return view(draft, model);
    }

    @PostMapping
    String publish(
            @ModelAttribute(FORM) PublishForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        form.reject(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), errors);
        pages.draft().filter(page -> !page.publishable()).ifPresent(page -> errors.reject("rubric.notPublishable"));
        var edition = publish(form, errors);
        redirect.addFlashAttribute(
                "notice", edition.map(PublishController::notice).orElse(GONE));
        return edition.isPresent() ? NONE : view(pages.draft(), model);
    }

    private Optional<RubricEdition> publish(PublishForm form, BindingResult errors) {
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        var edition = editing.publish(form.edits(), form.from(clock.instant()));
        if (edition.isEmpty()) {
            errors.reject("rubric.changedSince");
        }
        return edition;
    }

    /** With what the draft says now; where there is none any more, the versions that are published. */
    private static String view(Optional<RubricPages.DraftPage> draft, Model model) {
        draft.ifPresent(page -> model.addAttribute("page", page));
        return draft.isPresent() ? VIEW : NONE;
    }

    private static String notice(RubricEdition edition) {
        return "Version %d is published. Reviews that begin from %s on are written with it."
                .formatted(edition.version(), DAY.format(edition.activeFrom()));
    }
}
