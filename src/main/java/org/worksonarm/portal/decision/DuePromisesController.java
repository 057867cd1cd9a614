package org.worksonarm.portal.decision;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.worksonarm.portal.account.SignedIn;

/** Promises to applicants that are late or about to be, for those who can keep them. */
@Controller
class DuePromisesController {

    private final DuePromises promises;

    DuePromisesController(DuePromises promises) {
        this.promises = promises;
    }

    @GetMapping("/rounds/promises")
    String page(@AuthenticationPrincipal SignedIn admin, Model model) {
        model.addAttribute("page", promises.of(admin));
        model.addAttribute("section", "ranking");
        return "decision/due-promises";
    }
}
