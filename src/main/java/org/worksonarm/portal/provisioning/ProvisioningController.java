package org.worksonarm.portal.provisioning;

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
import org.worksonarm.portal.account.SignedIn;

/** What clouds do for loans, and where they disagree with the portal. */
@Controller
@RequestMapping("/provisioning")
class ProvisioningController {

    private static final String BACK = "redirect:/provisioning";

    private final StepLists lists;
    private final StepDesk desk;
    private final CloudComparing comparing;
    private final Clouds clouds;

    ProvisioningController(StepLists lists, StepDesk desk, CloudComparing comparing, Clouds clouds) {
        this.lists = lists;
        this.desk = desk;
        this.comparing = comparing;
        this.clouds = clouds;
    }

    @ModelAttribute("section")
    String section() {
        return "allocations";
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn admin, Model model) {
        model.addAttribute("clouds", clouds.names());
        model.addAttribute("steps", lists.steps(admin.accountId()));
        model.addAttribute("drift", lists.drift(admin.accountId()));
        model.addAttribute("comparisons", lists.comparisons());
        return "provisioning/steps";
    }

    @PostMapping("/{id}/again")
    String tryAgain(@PathVariable UUID id, @AuthenticationPrincipal SignedIn admin, RedirectAttributes flash) {
        var again = desk.tryAgain(id, admin.accountId());
        flash.addFlashAttribute(
                "notice", again ? "The cloud is asked again now." : "Nothing changed: it had not failed.");
        return BACK;
    }

    @PostMapping("/{id}/by-hand")
    String giveToOperators(@PathVariable UUID id, @AuthenticationPrincipal SignedIn admin, RedirectAttributes flash) {
        var given = desk.giveToOperators(id, admin.accountId());
        flash.addFlashAttribute(
                "notice", given ? "Operators find it under their tasks." : "Nothing changed: it had not failed.");
        return BACK;
    }

    @PostMapping("/compare")
    String compare(RedirectAttributes flash) {
        comparing.compareNow();
        flash.addFlashAttribute("notice", "Compared.");
        return BACK;
    }
}
