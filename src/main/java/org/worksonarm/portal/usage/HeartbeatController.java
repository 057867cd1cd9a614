package org.worksonarm.portal.usage;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;

/** Where a team gets the address that its CI calls. */
@Controller
@RequestMapping("/applications/{id}/heartbeats/{loan}")
class HeartbeatController {

    private final Heartbeats heartbeats;

    HeartbeatController(Heartbeats heartbeats) {
        this.heartbeats = heartbeats;
    }

    @ModelAttribute("section")
    String section() {
        return "projects";
    }

    @ModelAttribute("loan")
    LoanInUse loan(@PathVariable UUID id, @PathVariable UUID loan, @AuthenticationPrincipal SignedIn person) {
        return heartbeats.loan(new ApplicationId(id), loan, person.accountId());
    }

    @GetMapping
    String show(@ModelAttribute(name = "loan", binding = false) LoanInUse loan, Model model) {
        model.addAttribute("heartbeat", heartbeats.of(loan).orElse(null));
        return "usage/heartbeat";
    }

    /** Shows the secret in the answer itself, so that it is stored nowhere between two pages. */
    @PostMapping
    String renew(
            @ModelAttribute(name = "loan", binding = false) LoanInUse loan,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        var token = heartbeats.renew(loan, person.accountId());
        var address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/heartbeat/" + token.value());
        model.addAttribute("address", address.toUriString());
        return show(loan, model);
    }

    @PostMapping("/alive")
    String vouch(@ModelAttribute(name = "loan", binding = false) LoanInUse loan, RedirectAttributes flash) {
        heartbeats.vouch(loan);
        flash.addFlashAttribute("notice", "Good. We ask again when it has been silent for as long.");
        return "redirect:/applications/%s/heartbeats/%s".formatted(loan.applicationId(), loan.id());
    }

    @PostMapping("/off")
    String turnOff(@ModelAttribute(name = "loan", binding = false) LoanInUse loan, RedirectAttributes flash) {
        heartbeats.turnOff(loan);
        flash.addFlashAttribute("notice", "Turned off. Its address counts no more.");
        return "redirect:/applications/%s/heartbeats/%s".formatted(loan.applicationId(), loan.id());
    }
}
