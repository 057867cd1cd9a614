package org.worksonarm.portal.allocation;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.hardware.HardwareCatalogue;
import org.worksonarm.portal.hardware.MachineState;

/** What every machine does, and from when it is free. */
@Controller
class TimelineController {

    private final Timeline timeline;
    private final Hosts hosts;
    private final HardwareCatalogue catalogue;

    TimelineController(Timeline timeline, Hosts hosts, HardwareCatalogue catalogue) {
        this.timeline = timeline;
        this.hosts = hosts;
        this.catalogue = catalogue;
    }

    @GetMapping("/allocations")
    String show(@ModelAttribute("query") TimelineQuery query, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("section", "allocations");
        model.addAttribute("page", timeline.page(query, person.accountId()));
        model.addAttribute("models", catalogue.models());
        model.addAttribute("sites", hosts.sites());
        model.addAttribute("states", MachineState.values());
        model.addAttribute("zooms", Zoom.values());
        return "allocation/timeline";
    }
}
