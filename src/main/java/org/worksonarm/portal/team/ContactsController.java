package org.worksonarm.portal.team;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.worksonarm.portal.account.SignedIn;

/** Tells admins which projects they would not reach. */
@Controller
class ContactsController {

    private final ContactList contacts;

    ContactsController(ContactList contacts) {
        this.contacts = contacts;
    }

    @GetMapping("/people/contacts")
    String list(
            @RequestParam(required = false) @Nullable String page,
            @AuthenticationPrincipal SignedIn admin,
            Model model) {
        model.addAttribute("section", "people");
        model.addAttribute("page", ContactPage.of(contacts.withoutContact(admin.accountId()), page));
        return "team/contacts";
    }
}
