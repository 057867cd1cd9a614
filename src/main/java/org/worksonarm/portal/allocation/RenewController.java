package org.worksonarm.portal.allocation;

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
import org.worksonarm.portal.kernel.NotFound;

/** Giving a loan another last day. */
@Controller
@RequestMapping("/allocations/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/renew")
class RenewController {

    private final Loans loans;
    private final Renewing renewing;

    RenewController(Loans loans, Renewing renewing) {
        this.loans = loans;
        this.renewing = renewing;
    }

    @ModelAttribute("section")
    String section() {
        return "allocations";
    }

    @ModelAttribute("loan")
    Loan loan(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return loans.find(new AllocationId(id), person.accountId()).orElseThrow(() -> new NotFound("loan " + id));
    }

    @GetMapping
    String show(@ModelAttribute("loan") Loan loan, Model model) {
        if (!loan.isLent()) {
            return "redirect:/allocations/" + loan.id();
        }
        model.addAttribute("form", RenewForm.of(loan));
        return "allocation/renew";
    }

    @PostMapping
    String renew(
            @PathVariable UUID id,
            @ModelAttribute("form") RenewForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        form.day(errors)
                .flatMap(day -> renewing.renew(new AllocationId(id), day, form.seenVersion(), person.accountId()))
                .ifPresent(because -> errors.rejectValue("until", "refused", because));
        if (errors.hasErrors()) {
            return "allocation/renew";
        }
        redirect.addFlashAttribute("notice", "The last day is changed. Its project sees it on its status page.");
        return "redirect:/allocations/" + id;
    }
}
