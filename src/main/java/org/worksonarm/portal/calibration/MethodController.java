package org.worksonarm.portal.calibration;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Explains how adjusted scores come about, and from where on something is flagged. */
@Controller
class MethodController {

    private final CalibrationSettings settings;

    MethodController(CalibrationSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/ranking/method")
    String page(Model model) {
        model.addAttribute("wished", settings.reviewsWished());
        model.addAttribute("section", "ranking");
        return "calibration/method";
    }
}
