package org.worksonarm.portal.conflict;

import static java.util.Objects.requireNonNull;

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

/** What is kept from the person who looks, and what they say about it. */
@Controller
@RequestMapping("/conflicts")
class OwnConflictsController {

    private static final String PAGE = "conflict/own";

    private final OwnConflicts conflicts;
    private final Declaring declaring;
    private final Affiliations affiliations;

    OwnConflictsController(OwnConflicts conflicts, Declaring declaring, Affiliations affiliations) {
        this.conflicts = conflicts;
        this.declaring = declaring;
        this.affiliations = affiliations;
    }

    @ModelAttribute("section")
    String section() {
        return "conflicts";
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("declareForm", DeclareForm.empty());
        model.addAttribute("affiliationForm", AffiliationForm.empty());
        return page(person, model);
    }

    @PostMapping
    String declare(
            @Valid @ModelAttribute("declareForm") DeclareForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("affiliationForm", AffiliationForm.empty());
            return page(person, model);
        }
        declaring.declare(
                requireNonNull(form.called()).strip(),
                person.accountId(),
                requireNonNull(form.reason()).strip());
        flash.addFlashAttribute("notice", "Declared. Whatever is called so is kept from you, now and later.");
        return "redirect:/conflicts";
    }

    @PostMapping("/affiliations")
    String name(
            @ModelAttribute("affiliationForm") AffiliationForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        form.reject(errors);
        if (errors.hasErrors()) {
            model.addAttribute("declareForm", DeclareForm.empty());
            return page(person, model);
        }
        affiliations.name(
                person.accountId(), form.isAtGitHub() ? ConflictKind.GITHUB : ConflictKind.ORGANISATION, form.meant());
        flash.addFlashAttribute("notice", "Named. Applications from there are kept from you.");
        return "redirect:/conflicts";
    }

    @PostMapping("/affiliations/{id}/leave")
    String leave(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
        affiliations.leave(person.accountId(), id);
        flash.addFlashAttribute("notice", "Noted. It counts for another twelve months.");
        return "redirect:/conflicts";
    }

    private String page(SignedIn person, Model model) {
        model.addAttribute("page", conflicts.of(person.accountId()));
        return PAGE;
    }
}
