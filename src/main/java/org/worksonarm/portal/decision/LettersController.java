package org.worksonarm.portal.decision;

import java.time.Clock;
import java.util.List;
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
import org.worksonarm.portal.kernel.NotFound;

/** The words of the letters about decisions. */
@Controller
@RequestMapping("/letters")
class LettersController {

    private static final String FORM = "letterForm";

    private final LetterTemplates templates;
    private final LetterPreviews previews;
    private final Clock clock;

    LettersController(LetterTemplates templates, LetterPreviews previews, Clock clock) {
        this.templates = templates;
        this.previews = previews;
        this.clock = clock;
    }

    @ModelAttribute("section")
    String section() {
        return "ranking";
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("letters", List.copyOf(templates.current().values()));
        return "decision/letters";
    }

    @GetMapping("/{slug}")
    String edit(@PathVariable String slug, @AuthenticationPrincipal SignedIn person, Model model) {
        var kind = kind(slug);
        var form = LetterForm.of(templates.versions(kind).getFirst(), null);
        model.addAttribute(FORM, form);
        return show(kind, form, person, model);
    }

    @PostMapping(path = "/{slug}", params = "preview")
    String preview(
            @PathVariable String slug,
            @ModelAttribute(FORM) LetterForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        form.reject(kind(slug), errors);
        return show(kind(slug), form, person, model);
    }

    @PostMapping("/{slug}")
    String write(
            @PathVariable String slug,
            @ModelAttribute(FORM) LetterForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var kind = kind(slug);
        form.reject(kind, errors);
        if (errors.hasErrors()) {
            return show(kind, form, person, model);
        }
        templates.write(kind, form.known(), form.subjectText(), form.bodyText(), person.accountId());
        redirect.addFlashAttribute("notice", "These words count from now on, also for what is held.");
        return "redirect:/letters/" + slug;
    }

    private String show(LetterKind kind, LetterForm form, SignedIn person, Model model) {
        var samples = previews.samples(kind, person);
        var words = form.words(kind, clock.instant());
        var letters = previews.preview(words, samples, form.decision());
        model.addAttribute("page", new LetterPage(kind, templates.versions(kind), samples, letters));
        return "decision/letter";
    }

    private static LetterKind kind(String slug) {
        return LetterKind.called(slug).orElseThrow(() -> new NotFound("letter " + slug));
    }
}
