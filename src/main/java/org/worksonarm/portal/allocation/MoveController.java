package org.worksonarm.portal.allocation;

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
import org.worksonarm.portal.allocation.Allocating.Attempt;
import org.worksonarm.portal.kernel.NotFound;

/** Moving a loan to another machine. */
@Controller
@RequestMapping("/allocations/{id:[0-9a-f]{8}-[0-9a-f-]{27}}/move")
class MoveController {

    private final Loans loans;
    private final MovePages pages;
    private final Moving moving;

    MoveController(Loans loans, MovePages pages, Moving moving) {
        this.loans = loans;
        this.pages = pages;
        this.moving = moving;
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
    String show(@ModelAttribute("loan") Loan loan, @AuthenticationPrincipal SignedIn person, Model model) {
        if (!loan.isUnderWay()) {
            return "redirect:/allocations/" + loan.id();
        }
        model.addAttribute("form", MoveForm.of(loan));
        return page(loan, person, model);
    }

    @PostMapping
    String move(
            @ModelAttribute("loan") Loan loan,
            @Valid @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return page(loan, person, model);
        }
        return switch (moving.move(new AllocationId(loan.id()), form.move(), person.accountId())) {
            case Attempt.Allocated(AllocationId moved) -> {
                redirect.addFlashAttribute("notice", "Moved. The project reads your reason.");
                yield "redirect:/allocations/" + moved;
            }
            case Attempt.Refused(String because) -> {
                errors.rejectValue("machine", "refused", because);
                yield page(loan, person, model);
            }
        };
    }

    private String page(Loan loan, SignedIn person, Model model) {
        model.addAttribute("targets", pages.targets(loan, person.accountId()));
        return "allocation/move";
    }
}
