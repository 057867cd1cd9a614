package org.worksonarm.portal.waiting;

import java.util.Optional;
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
import org.worksonarm.portal.kernel.NotFound;

/** The waiting list, and what admins do on it. */
@Controller
@RequestMapping("/waiting-list")
class WaitingListController {

    private final WaitingPages pages;
    private final WaitingLines lines;
    private final Matching matching;
    private final MatchingRounds rounds;

    WaitingListController(WaitingPages pages, WaitingLines lines, Matching matching, MatchingRounds rounds) {
        this.pages = pages;
        this.lines = lines;
        this.matching = matching;
        this.rounds = rounds;
    }

    @ModelAttribute("section")
    String section() {
        return "allocations";
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String need,
            @RequestParam Optional<String> after,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        var start = after.filter(typed -> typed.matches("\\d{1,9}")).map(Integer::parseInt);
        model.addAttribute("page", pages.page(need, start.orElse(0), person));
        return "waiting/list";
    }

    /** Does at once what the portal does every minute. */
    @PostMapping("/look")
    String look(RedirectAttributes redirect) {
        rounds.look();
        redirect.addFlashAttribute("notice", "What is free and fits is offered.");
        return "redirect:/waiting-list";
    }

    @PostMapping("/{request:[0-9a-f]{8}-[0-9a-f-]{27}}/offer")
    String offer(@PathVariable UUID request, @AuthenticationPrincipal SignedIn person, RedirectAttributes redirect) {
        var line = lines.find(request, person.accountId()).orElseThrow(() -> new NotFound("request " + request));
        var refusal = matching.offer(line, person.accountId());
        redirect.addFlashAttribute(
                refusal.isPresent() ? "problem" : "notice", refusal.orElse("The offer is made. The team has mail."));
        return "redirect:/waiting-list";
    }
}
