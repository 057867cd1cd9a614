package org.worksonarm.portal.notification;

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

/** The mails of the portal, for admins. */
@Controller
@RequestMapping("/mail")
class MailController {

    private final MailLists lists;
    private final TryingAgain trying;
    private final MailMode mode;

    MailController(MailLists lists, TryingAgain trying, MailMode mode) {
        this.lists = lists;
        this.trying = trying;
        this.mode = mode;
    }

    @ModelAttribute("section")
    String section() {
        return "mail";
    }

    @GetMapping
    String list(@ModelAttribute("query") MailQuery query, @AuthenticationPrincipal SignedIn admin, Model model) {
        model.addAttribute("page", lists.page(query, admin.accountId()));
        model.addAttribute("statuses", MailStatus.values());
        model.addAttribute("failed", lists.failed(admin.accountId()));
        model.addAttribute("withoutServer", mode.isWithoutServer());
        return "notification/mails";
    }

    @PostMapping("/again")
    String tryAllAgain(RedirectAttributes flash) {
        var tried = trying.tryAllAgain();
        flash.addFlashAttribute(
                "notice",
                tried == 0
                        ? "Nothing changed: no mail has failed."
                        : "Sent again shortly: %d %s.".formatted(tried, tried == 1 ? "mail" : "mails"));
        return "redirect:/mail";
    }

    @PostMapping("/{id}/again")
    String tryAgain(@PathVariable UUID id, @AuthenticationPrincipal SignedIn admin, RedirectAttributes flash) {
        var begun = trying.tryAgain(new MailId(id), admin.accountId());
        flash.addFlashAttribute(
                "notice", begun ? "It is sent again shortly." : "Nothing changed: this mail had not been given up.");
        return "redirect:/mail";
    }
}
