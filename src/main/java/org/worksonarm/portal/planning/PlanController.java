package org.worksonarm.portal.planning;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;

/** One plan: read, confirmed or discarded. */
@Controller
@RequestMapping("/assignments/plans/{id}")
class PlanController {

    private final PlanPages pages;
    private final PlanConfirmation confirmation;
    private final PlanKeeping keeping;

    PlanController(PlanPages pages, PlanConfirmation confirmation, PlanKeeping keeping) {
        this.pages = pages;
        this.confirmation = confirmation;
        this.keeping = keeping;
    }

    @ModelAttribute("section")
    String section() {
        return "ranking";
    }

    @GetMapping
    String page(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("page", pages.of(new PlanId(id), person.accountId()));
        return "planning/plan";
    }

    /** Whoever comes second is told so: by then the page says who confirmed it. */
    @PostMapping("/confirm")
    String confirm(
            @PathVariable UUID id,
            @RequestParam long version,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        var plan = pages.of(new PlanId(id), person.accountId());
        redirect.addFlashAttribute(
                "notice",
                plan.head().isOpen()
                        ? done(confirmation.confirm(new PlanId(id), version, person.accountId()))
                        : "Nothing was done: this plan is closed already.");
        return "redirect:/assignments/plans/" + id;
    }

    @PostMapping("/discard")
    String discard(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, RedirectAttributes redirect) {
        keeping.discard(new PlanId(id), person.accountId());
        redirect.addFlashAttribute("notice", "Discarded. Nobody was asked.");
        return "redirect:/assignments/plans";
    }

    private static String done(PlanConfirmation.Confirmed confirmed) {
        return confirmed.leftOut() == 0
                ? "Confirmed: %d assigned.".formatted(confirmed.carriedOut())
                : "Confirmed: %d assigned, %d left out.".formatted(confirmed.carriedOut(), confirmed.leftOut());
    }
}
