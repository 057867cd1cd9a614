package org.worksonarm.portal.application;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;

@Controller
@RequestMapping("/applications/{id}")
class StatusController {

    private final StatusPages pages;
    private final ApplicationDrafts drafts;

    StatusController(StatusPages pages, ApplicationDrafts drafts) {
        this.pages = pages;
        this.drafts = drafts;
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
        model.addAttribute("withdrawal", new WithdrawalForm(null));
        return status(id, person, model);
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @Valid @ModelAttribute("withdrawal") WithdrawalForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return status(id, person, model);
        }
        var withdrawn = drafts.withdraw(new ApplicationId(id), person.accountId(), form.text());
        flash.addFlashAttribute(
                "notice", withdrawn ? "Withdrawn. Nobody will decide it." : "It was decided before you withdrew it.");
        return "redirect:/applications/" + id;
    }

    private String status(UUID id, SignedIn person, Model model) {
        model.addAttribute("page", pages.page(new ApplicationId(id), person.accountId()));
        return "application/status";
    }
}
