package org.worksonarm.portal.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.calibration.Calibration;

/** Two drafts side by side. */
@Controller
class ComparisonController {

    private final Comparing comparing;
    private final Calibration calibration;

    ComparisonController(Comparing comparing, Calibration calibration) {
        this.comparing = comparing;
        this.calibration = calibration;
    }

    @GetMapping("/board/compare")
    String compare(
            @RequestParam(required = false) @Nullable UUID left,
            @RequestParam(required = false) @Nullable UUID right,
            @AuthenticationPrincipal SignedIn admin,
            Model model) {
        calibration.refresh();
        var drafts = comparing.choices(admin);
        model.addAttribute("drafts", drafts);
        model.addAttribute("comparison", comparing.of(left, right, drafts, admin));
        model.addAttribute("section", "ranking");
        return "board/compare";
    }
}
