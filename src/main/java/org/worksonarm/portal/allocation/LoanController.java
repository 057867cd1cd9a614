package org.worksonarm.portal.allocation;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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

/** One loan: what happened to it, and cutting it short. */
@Controller
@RequestMapping("/allocations/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class LoanController {

    private final Loans loans;
    private final LoanHistory history;
    private final CuttingShort cuttingShort;
    private final Clock clock;

    LoanController(Loans loans, LoanHistory history, CuttingShort cuttingShort, Clock clock) {
        this.loans = loans;
        this.history = history;
        this.cuttingShort = cuttingShort;
        this.clock = clock;
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
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("history", history.of(new AllocationId(id)));
        model.addAttribute("panels", history.panelsOf(new AllocationId(id)));
        return "allocation/loan";
    }

    @GetMapping("/{step:release|revoke|cancel}")
    String ask(@PathVariable String step, @ModelAttribute("loan") Loan loan, Model model) {
        var ending = Ending.of(step);
        if (!loan.isUnderWay() || !ending.suits(loan)) {
            return "redirect:/allocations/" + loan.id();
        }
        model.addAttribute("ending", ending);
        model.addAttribute("form", CutForm.of(loan));
        return "allocation/cut";
    }

    @PostMapping("/{step:release|revoke|cancel}")
    String cutShort(
            @PathVariable UUID id,
            @PathVariable String step,
            @Valid @ModelAttribute("form") CutForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("ending", Ending.of(step));
            return "allocation/cut";
        }
        var cut = form.cut(Ending.of(step), LocalDate.now(clock));
        cuttingShort.cutShort(new AllocationId(id), cut, person.accountId());
        redirect.addFlashAttribute(
                "notice",
                Ending.of(step) == Ending.CANCEL
                        ? "The loan is cancelled. Its project reads your reason."
                        : "The loan is ended. Its project reads your reason.");
        return "redirect:/allocations/" + id;
    }
}
