package org.worksonarm.portal.assignment;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.worksonarm.portal.account.SignedIn;

/** The reviewers, what each has to do, and who is late or away. */
@Controller
class ReviewersController {

    private final ReviewerLists lists;
    private final Clock clock;

    ReviewersController(ReviewerLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @GetMapping("/assignments")
    String list(
            @RequestParam(defaultValue = "ALL") ReviewerFilter show,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        model.addAttribute("page", lists.of(show, person.accountId(), LocalDate.now(clock)));
        model.addAttribute("section", "ranking");
        return "assignment/reviewers";
    }
}
