package org.worksonarm.portal.usage;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.worksonarm.portal.account.SignedIn;

/** Where admins read what teams say of their loans, and who does not answer. */
@Controller
class CheckInsController {

    private final CheckInReading reading;

    CheckInsController(CheckInReading reading) {
        this.reading = reading;
    }

    @GetMapping(CheckInQuery.PATH)
    String list(@ModelAttribute("query") CheckInQuery query, @AuthenticationPrincipal SignedIn admin, Model model) {
        model.addAttribute("page", query.page(reading.page(query, admin.accountId())));
        model.addAttribute("states", CheckInQuery.Show.values());
        model.addAttribute("section", "allocations");
        return "usage/check-ins";
    }
}
