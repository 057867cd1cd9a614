package org.worksonarm.portal.lease;

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
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.allocation.Returning;
import org.worksonarm.portal.application.ApplicationId;

/** Where a team gives a loan back before its last day. */
@Controller
@RequestMapping("/applications/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/loans/{loan:[0-9a-f]{8}-[0-9a-f-]{27}}/return")
class ReturnController {

    private final EndingLoans loans;
    private final Returning returning;

    ReturnController(EndingLoans loans, Returning returning) {
        this.loans = loans;
        this.returning = returning;
    }

    @ModelAttribute("section")
    String section() {
        return "projects";
    }

    @GetMapping
    String ask(@PathVariable UUID id, @PathVariable UUID loan, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("form", new ReturnForm(null));
        return page(id, loan, person, model);
    }

    @PostMapping
    String giveBack(
            @PathVariable UUID id,
            @PathVariable UUID loan,
            @Valid @ModelAttribute("form") ReturnForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(id, loan, person, model);
        }
        var given =
                returning.giveBack(new AllocationId(loan), new ApplicationId(id), form.outcomes(), person.accountId());
        flash.addFlashAttribute(
                "notice",
                given
                        ? "Thank you. Somebody else can use it from tomorrow on."
                        : "It was given back already. Thank you.");
        return "redirect:/applications/" + id;
    }

    private String page(UUID id, UUID loan, SignedIn person, Model model) {
        model.addAttribute("loan", loans.find(new AllocationId(loan), new ApplicationId(id), person.accountId()));
        return "lease/return";
    }
}
