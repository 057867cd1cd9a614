package org.worksonarm.portal.review;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;

/** What was submitted in reviews before, for each one's author, and for admins who may see scores. */
@Controller
class HistoryController {

    private static final String OF_APPLICATION = "/{id:" + ConflictWall.ID_PATTERN + "}/history";

    private final ConflictWall wall;
    private final OwnReviewFirst first;
    private final ReviewHistory history;

    HistoryController(ConflictWall wall, OwnReviewFirst first, ReviewHistory history) {
        this.wall = wall;
        this.first = first;
        this.history = history;
    }

    @GetMapping("/review" + OF_APPLICATION)
    String own(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        var dossier = wall.open(new ApplicationId(id), person.accountId());
        model.addAttribute("dossier", dossier);
        model.addAttribute("courses", history.of(dossier.id(), person.accountId()));
        model.addAttribute("section", "review");
        return "review/history";
    }

    /** As long as an admin owes a review, the page of the decision says so. */
    @GetMapping("/ranking" + OF_APPLICATION)
    String all(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        var dossier = wall.open(new ApplicationId(id), person.accountId());
        if (first.isOwed(dossier, person)) {
            return "redirect:/ranking/" + id;
        }
        model.addAttribute("dossier", dossier);
        model.addAttribute("courses", history.of(dossier.id(), null));
        model.addAttribute("section", "ranking");
        return "review/history";
    }
}
