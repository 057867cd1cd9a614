package org.worksonarm.portal.allocation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;

/** What becomes of a hold. */
@Controller
@RequestMapping("/allocations/{id:[0-9a-f]{8}-[0-9a-f-]{27}}")
class HoldController {

    private final Holding holding;

    HoldController(Holding holding) {
        this.holding = holding;
    }

    @PostMapping("/confirm")
    String confirm(
            @PathVariable UUID id,
            @RequestParam Optional<Long> version,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        var refusal = holding.confirm(new AllocationId(id), version.orElse(-1L), person.accountId());
        redirect.addFlashAttribute(
                refusal.isPresent() ? "problem" : "notice",
                refusal.orElse("The machine is lent. Its project sees it on its status page."));
        return "redirect:/allocations/" + id;
    }

    @PostMapping("/let-go")
    String letGo(
            @PathVariable UUID id,
            @RequestParam Optional<Long> version,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        holding.letGo(new AllocationId(id), version.orElse(-1L), person.accountId());
        redirect.addFlashAttribute("notice", "The hold is released. The machine is free for all of its days.");
        return "redirect:/allocations/" + id;
    }
}
