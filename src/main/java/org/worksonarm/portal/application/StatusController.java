package org.worksonarm.portal.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;

@Controller
@RequestMapping("/applications/{id}")
class StatusController {

    private static final int LONGEST_REASON = 500;

    private final StatusPages pages;
    private final ApplicationWriting writing;

    StatusController(StatusPages pages, ApplicationWriting writing) {
        this.pages = pages;
        this.writing = writing;
    }

    @InitBinder
    void emptyIsNothing(WebDataBinder binder) {
        TypedText.register(binder);
    }

    @ModelAttribute("section")
    String section() {
        return "projects";
    }

    @GetMapping
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("page", pages.page(new ApplicationId(id), person.accountId()));
        return "application/status";
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String reason,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        if (reason != null && reason.length() > LONGEST_REASON) {
            flash.addFlashAttribute("notice", "Not withdrawn: keep the reason to 500 characters.");
            return "redirect:/applications/" + id;
        }
        var withdrawn =
                writing.withdraw(new ApplicationId(id), person.accountId(), reason == null ? "" : reason.strip());
        flash.addFlashAttribute(
                "notice", withdrawn ? "Withdrawn. Nobody will decide it." : "It was decided before you withdrew it.");
        return "redirect:/applications/" + id;
    }
}
