package org.worksonarm.portal.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/people")
class PeopleController {

    private final PeopleList people;
    private final RoleKeeping roles;

    PeopleController(PeopleList people, RoleKeeping roles) {
        this.people = people;
        this.roles = roles;
    }

    @ModelAttribute("section")
    String section() {
        return "people";
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        model.addAttribute("page", people.page(search.strip(), after));
        return "account/people";
    }

    @PostMapping("/{id}/grant")
    String grant(@PathVariable UUID id, @RequestParam Role role, RedirectAttributes flash) {
        roles.grant(new AccountId(id), role);
        flash.addFlashAttribute("notice", "Given. They are asked to sign in again.");
        return "redirect:/people";
    }

    @PostMapping("/{id}/withdraw")
    String withdraw(@PathVariable UUID id, @RequestParam Role role, RedirectAttributes flash) {
        var withdrawn = roles.withdraw(new AccountId(id), role);
        flash.addFlashAttribute(
                "notice",
                withdrawn
                        ? "Taken away. They are asked to sign in again."
                        : "Nothing changed: the portal needs at least one admin.");
        return "redirect:/people";
    }
}
