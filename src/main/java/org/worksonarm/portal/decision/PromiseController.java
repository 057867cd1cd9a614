package org.worksonarm.portal.decision;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How well promises to applicants were kept, for everybody to read. */
@Controller
class PromiseController {

    private final PromiseKeeping keeping;

    PromiseController(PromiseKeeping keeping) {
        this.keeping = keeping;
    }

    @GetMapping("/promises")
    String page(Model model) {
        var groups = keeping.groups();
        model.addAttribute("groups", groups);
        model.addAttribute("chart", PromiseChart.of(groups));
        model.addAttribute("section", "how-it-works");
        return "decision/promises";
    }
}
