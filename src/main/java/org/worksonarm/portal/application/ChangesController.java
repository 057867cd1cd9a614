package org.worksonarm.portal.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;

/** What changed between two revisions of an application. */
@Controller
class ChangesController {

    private final ChangesPages pages;

    ChangesController(ChangesPages pages) {
        this.pages = pages;
    }

    @GetMapping("/applications/{id}/changes")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        var page = pages.page(new ApplicationId(id), from, to, person);
        model.addAttribute("page", page);
        model.addAttribute("section", section(page, person));
        return "application/changes";
    }

    private static String section(ChangesPage page, SignedIn person) {
        if (page.ownTeam()) {
            return "projects";
        }
        return person.is(Role.REVIEWER) ? "review" : "ranking";
    }
}
