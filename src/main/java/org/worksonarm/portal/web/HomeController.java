package org.worksonarm.portal.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.worksonarm.portal.account.SignedIn;

@Controller
class HomeController {

    private final ProgrammeFigures figures;
    private final ProgrammeAreas areas;

    HomeController(ProgrammeFigures figures, ProgrammeAreas areas) {
        this.figures = figures;
        this.areas = areas;
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal @Nullable SignedIn person, Model model) {
        model.addAttribute("section", "home");
        model.addAttribute("person", person);
        model.addAttribute("figures", figures.today());
        model.addAttribute("areas", areas.all());
        return "web/home";
    }
}
