package org.worksonarm.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.worksonarm.portal.program.Intake;
import org.worksonarm.portal.program.Rubric;
import org.worksonarm.portal.program.Rubrics;

/** What the programme is about, for everybody to read. */
@Controller
class ProgrammeController {

    private final ProgrammeAreas areas;
    private final Rubrics rubrics;
    private final Intake intake;

    ProgrammeController(ProgrammeAreas areas, Rubrics rubrics, Intake intake) {
        this.areas = areas;
        this.rubrics = rubrics;
        this.intake = intake;
    }

    @GetMapping("/areas")
    String areas(Model model) {
        model.addAttribute("section", "areas");
        model.addAttribute("areas", areas.all());
        return "web/areas";
    }

    @GetMapping("/how-it-works")
    String howItWorks(Model model) {
        var criteria =
                rubrics.current().criteria().stream().map(CriterionCard::of).toList();
        model.addAttribute("section", "how-it-works");
        model.addAttribute("criteria", criteria);
        model.addAttribute("highestPoints", Rubric.HIGHEST_POINTS);
        model.addAttribute("intake", intake.now());
        return "web/how-it-works";
    }
}
