package org.worksonarm.portal.review;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.ConflictWall;

/** A reviewer goes on with a draft under the current rubric. */
@Controller
class MovingOnController {

    private final MovingOn moving;

    MovingOnController(MovingOn moving) {
        this.moving = moving;
    }

    @PostMapping("/review/{id:" + ConflictWall.ID_PATTERN + "}/rubric")
    String moveOn(
            @PathVariable UUID id,
            @ModelAttribute SheetForm sent,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        var move = moving.moveOn(new ApplicationId(id), person.accountId(), sent.open(), sent.version());
        redirect.addFlashAttribute("notice", "Your draft is on version %d of the rubric now.".formatted(move.to()));
        return "redirect:/review/" + id;
    }
}
