package org.worksonarm.portal.lease;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.worksonarm.portal.account.SignedIn;

/** What admins watch: which loans end soon, which are over, and of which nobody can be told. */
@Controller
class LeasesController {

    private final LeaseLists lists;

    LeasesController(LeaseLists lists) {
        this.lists = lists;
    }

    @ModelAttribute("section")
    String section() {
        return "allocations";
    }

    @GetMapping(LeaseQuery.PATH)
    String list(@ModelAttribute("query") LeaseQuery query, @AuthenticationPrincipal SignedIn admin, Model model) {
        model.addAttribute("page", lists.page(query, admin.accountId()));
        model.addAttribute("kinds", LeaseQuery.Kind.values());
        return "lease/list";
    }
}
