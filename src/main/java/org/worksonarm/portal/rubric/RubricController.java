package org.worksonarm.portal.rubric;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The versions of the rubric, to be read. */
@Controller
class RubricController {

    private final RubricPages pages;

    RubricController(RubricPages pages) {
        this.pages = pages;
    }

    @ModelAttribute("section")
    String section() {
        return "ranking";
    }

    @GetMapping("/rubric")
    String overview(Model model) {
        model.addAttribute("page", pages.overview());
        return "rubric/rubric";
    }

    @GetMapping("/rubric/versions/{version:[1-9][0-9]{0,5}}")
    String version(@PathVariable int version, Model model) {
        model.addAttribute("page", pages.version(version));
        return "rubric/version";
    }
}
