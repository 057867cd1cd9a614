package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
import org.springframework.web.util.UriComponentsBuilder;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.allocation.Allocating.Attempt;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;

/** Choosing a machine for a request. */
@Controller
@RequestMapping("/allocations/requests/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class ChoiceController {

    private final ChoicePages pages;
    private final Allocating allocating;
    private final Clock clock;

    ChoiceController(ChoicePages pages, Allocating allocating, Clock clock) {
        this.pages = pages;
        this.allocating = allocating;
        this.clock = clock;
    }

    @ModelAttribute("section")
    String section() {
        return "allocations";
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @ModelAttribute("form") LoanForm typed,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        var request = new ResourceRequestId(id);
        if (typed.isEmpty()) {
            var usual = pages.usualPeriod(request, person.accountId());
            var proposed = LoanForm.of(usual, typed.machine());
            model.addAttribute("form", proposed);
            return page(request, proposed, Optional.of(usual), person, model);
        }
        return page(request, typed, typed.period(errors, LocalDate.now(clock)), person, model);
    }

    /** Shows another period at an address of its own. */
    @PostMapping(params = "look")
    String look(@PathVariable UUID id, @ModelAttribute("form") LoanForm typed) {
        return UriComponentsBuilder.fromPath("redirect:/allocations/requests/{id}")
                .queryParam("from", "{from}")
                .queryParam("until", "{until}")
                .queryParam("machine", "{machine}")
                .encode()
                .buildAndExpand(id, typed.from(), typed.until(), typed.machine())
                .toUriString();
    }

    @PostMapping(params = "!look")
    String lend(
            @PathVariable UUID id,
            @ModelAttribute("form") LoanForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var request = new ResourceRequestId(id);
        var period = form.period(errors, LocalDate.now(clock));
        if (form.machineId().isEmpty()) {
            errors.rejectValue("machine", "loanForm.machine.missing");
        }
        var lent = errors.hasErrors()
                ? Optional.<AllocationId>empty()
                : lent(request, form, period.orElseThrow(), person, errors);
        if (lent.isEmpty()) {
            return page(request, form, period, person, model);
        }
        redirect.addFlashAttribute("notice", "The machine is lent. Its project sees it on its status page.");
        return "redirect:/allocations/" + lent.get();
    }

    private Optional<AllocationId> lent(
            ResourceRequestId request, LoanForm form, Period period, SignedIn person, BindingResult errors) {
        var machine = new MachineId(form.machineId().orElseThrow());
        var attempt = allocating.allocate(request, machine, period.first(), period.last(), person.accountId());
        return switch (attempt) {
            case Attempt.Allocated(AllocationId allocation) -> Optional.of(allocation);
            case Attempt.Refused(String because) -> {
                errors.rejectValue("machine", "refused", because);
                yield Optional.empty();
            }
        };
    }

    private String page(
            ResourceRequestId request, LoanForm form, Optional<Period> period, SignedIn person, Model model) {
        model.addAttribute("page", pages.page(request, period, form.machineId(), person.accountId()));
        return "allocation/choice";
    }
}
