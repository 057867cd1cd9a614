package org.worksonarm.portal.feed;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProjectTeam;
import org.worksonarm.portal.application.ProjectTeams;

/** Where a team gets the address of the calendar of its project. */
@Controller
@RequestMapping("/projects/{id}/calendar")
class ProjectCalendarController {

    private final FeedKeeping feeds;
    private final ProjectTeams teams;

    ProjectCalendarController(FeedKeeping feeds, ProjectTeams teams) {
        this.feeds = feeds;
        this.teams = teams;
    }

    @ModelAttribute("section")
    String section() {
        return "projects";
    }

    @ModelAttribute("team")
    ProjectTeam team(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return teams.of(new ProjectId(id), person.accountId());
    }

    @GetMapping
    String show(@ModelAttribute(name = "team", binding = false) ProjectTeam team, Model model) {
        model.addAttribute("feed", feeds.of(owner(team)).orElse(null));
        return "feed/project";
    }

    @PostMapping
    String renew(
            @ModelAttribute(name = "team", binding = false) ProjectTeam team,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        FeedAddress.show(feeds.renew(owner(team), person.accountId()), model);
        return show(team, model);
    }

    @PostMapping("/off")
    String turnOff(@ModelAttribute(name = "team", binding = false) ProjectTeam team, RedirectAttributes flash) {
        feeds.turnOff(owner(team));
        flash.addFlashAttribute("notice", "Turned off. Nobody reads the calendar at its address any more.");
        return "redirect:/projects/%s/calendar".formatted(team.project());
    }

    private static FeedOwner owner(ProjectTeam team) {
        return new FeedOwner.Team(team.project());
    }
}
