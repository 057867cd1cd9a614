package org.worksonarm.portal.team;

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
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.application.ProjectTeams;

/** Handing over the lead, removing members, and leaving: each asks first. */
@Controller
@RequestMapping("/projects/{id}/team")
class MembersController {

    private final TeamPages pages;
    private final ProjectTeams teams;

    MembersController(TeamPages pages, ProjectTeams teams) {
        this.pages = pages;
        this.teams = teams;
    }

    @ModelAttribute("section")
    String section() {
        return "projects";
    }

    @GetMapping("/members/{account}/lead")
    String askToHandOver(
            @PathVariable UUID id, @PathVariable UUID account, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("asked", pages.aboutMember(new ProjectId(id), person.accountId(), new AccountId(account)));
        return "team/hand-over";
    }

    @PostMapping("/members/{account}/lead")
    String handOver(
            @PathVariable UUID id,
            @PathVariable UUID account,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        var done = teams.handOver(new ProjectId(id), person.accountId(), new AccountId(account));
        flash.addFlashAttribute(
                "notice",
                done
                        ? "The lead is handed over. You stay on the team as a member."
                        : "Nothing changed: only the lead hands over, and only to a member.");
        return "redirect:/projects/" + id + "/team";
    }

    @GetMapping("/members/{account}/remove")
    String askToRemove(
            @PathVariable UUID id, @PathVariable UUID account, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("asked", pages.aboutMember(new ProjectId(id), person.accountId(), new AccountId(account)));
        return "team/remove";
    }

    @PostMapping("/members/{account}/remove")
    String remove(
            @PathVariable UUID id,
            @PathVariable UUID account,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        var done = teams.remove(new ProjectId(id), new AccountId(account), person.accountId());
        flash.addFlashAttribute(
                "notice", done ? "Removed from the team." : "Nothing changed: only the lead removes members.");
        return "redirect:/projects/" + id + "/team";
    }

    @GetMapping("/leave")
    String askToLeave(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("asked", pages.aboutLeaving(new ProjectId(id), person.accountId()));
        return "team/leave";
    }

    @PostMapping("/leave")
    String leave(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
        if (teams.leave(new ProjectId(id), person.accountId())) {
            flash.addFlashAttribute("notice", "You left the team and no longer see the project.");
            return "redirect:/projects";
        }
        flash.addFlashAttribute("notice", "You lead the project: hand over the lead before you leave.");
        return "redirect:/projects/" + id + "/team";
    }
}
