package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.Instant;
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
import org.worksonarm.portal.allocation.LoanForm.Choice;
import org.worksonarm.portal.application.ResourceRequestId;

/** Choosing a machine for a request. */
@Controller
@RequestMapping("/allocations/requests/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class ChoiceController {

    private final ChoicePages pages;
    private final Allocating allocating;
    private final Holding holding;
    private final Clock clock;

    ChoiceController(ChoicePages pages, Allocating allocating, Holding holding, Clock clock) {
        this.pages = pages;
        this.allocating = allocating;
        this.holding = holding;
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
            var usual = pages.usualPeriod(request, LocalDate.now(clock), person.accountId());
            var proposed = LoanForm.of(usual, typed.machine(), LocalDate.now(clock));
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
                .queryParam("heldUntil", "{heldUntil}")
                .encode()
                .buildAndExpand(id, typed.from(), typed.until(), typed.machine(), typed.heldUntil())
                .toUriString();
    }

    @PostMapping(params = {"!look", "!hold"})
    String lend(
            @PathVariable UUID id,
            @ModelAttribute("form") LoanForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var request = new ResourceRequestId(id);
        var period = form.period(errors, LocalDate.now(clock));
        var lent = form.choice(period, errors).flatMap(choice -> id(lend(request, choice, person), errors));
        if (lent.isEmpty()) {
            return page(request, form, period, person, model);
        }
        redirect.addFlashAttribute("notice", "The machine is lent. Its project sees it on its status page.");
        return "redirect:/allocations/" + lent.get();
    }

    /** The machine is taken as if it were lent, until that day is over or somebody confirms. */
    @PostMapping(params = "hold")
    String hold(
            @PathVariable UUID id,
            @ModelAttribute("form") LoanForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var request = new ResourceRequestId(id);
        var today = LocalDate.now(clock);
        var period = form.period(errors, today);
        var until = form.heldUntil(errors, today);
        var held = form.choice(period, errors)
                .flatMap(choice -> id(hold(request, choice, until.orElseThrow(), person), errors));
        if (held.isEmpty()) {
            return page(request, form, period, person, model);
        }
        redirect.addFlashAttribute("notice", "The machine is held. Confirm it here to lend it.");
        return "redirect:/allocations/" + held.get();
    }

    private Attempt lend(ResourceRequestId request, Choice choice, SignedIn person) {
        var days = choice.period();
        return allocating.allocate(request, choice.machine(), days.first(), days.last(), person.accountId());
    }

    private Attempt hold(ResourceRequestId request, Choice choice, Instant until, SignedIn person) {
        return holding.hold(request, choice.machine(), choice.period(), until, person.accountId());
    }

    private static Optional<AllocationId> id(Attempt attempt, BindingResult errors) {
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
