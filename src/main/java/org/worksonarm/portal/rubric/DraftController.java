package org.worksonarm.portal.rubric;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.program.RubricDrafting;

/** The next version of the rubric: begun, tried on earlier scores, or given up. */
@Controller
@RequestMapping("/rubric/next")
class DraftController {

    private static final String NONE = "redirect:/rubric";

    private final RubricPages pages;
    private final RubricDrafting drafting;
    private final Previews previews;

    DraftController(RubricPages pages, RubricDrafting drafting, Previews previews) {
        this.pages = pages;
        this.drafting = drafting;
        this.previews = previews;
    }

    @ModelAttribute("section")
    String section() {
        return "ranking";
    }

    /** Before anybody begins it, and once it is published, there is nothing to see here. */
    @GetMapping
    String show(Model model) {
        return pages.draft()
                .map(page -> {
                    model.addAttribute("page", page);
                    return "rubric/draft";
                })
                .orElse(NONE);
    }

    @PostMapping
    String begin() {
        drafting.begin();
        return "redirect:/rubric/next";
    }

    @GetMapping("/preview")
    String preview(@AuthenticationPrincipal SignedIn person, Model model) {
        return pages.draft()
                .map(page -> {
                    model.addAttribute("page", page);
                    model.addAttribute("preview", previews.of(person));
                    return "rubric/preview";
                })
                .orElse(NONE);
    }

    @PostMapping("/discard")
    String discard(RedirectAttributes redirect) {
        drafting.discard();
        redirect.addFlashAttribute("notice", "The draft is given up. The published versions stand as they were.");
        return NONE;
    }
}
