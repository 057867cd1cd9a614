package org.worksonarm.portal.team;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ProjectId;

/** The team and its invitations. */
@Controller
@RequestMapping("/projects/{id}/team")
class TeamController {

    private final TeamPages pages;
    private final Inviting inviting;

    TeamController(TeamPages pages, Inviting inviting) {
        this.pages = pages;
        this.inviting = inviting;
    }

    @InitBinder
    void bindByConstructor(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @ModelAttribute("section")
    String section() {
        return "projects";
    }

    @GetMapping
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("form", InvitationForm.empty());
        model.addAttribute("page", pages.page(new ProjectId(id), person.accountId()));
        return "team/team";
    }

    @PostMapping
    String invite(
            @PathVariable UUID id,
            @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        var project = new ProjectId(id);
        inviting.invite(project, Inviter.member(person.accountId()), form.typed())
                .ifPresent(refusal -> errors.rejectValue("address", "InvitationRefusal." + refusal));
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.page(project, person.accountId()));
            return "team/team";
        }
        flash.addFlashAttribute("notice", "Invited. The link in the mail works for 14 days.");
        return "redirect:/projects/" + id + "/team";
    }

    @PostMapping("/invitations/{invitation}/send")
    String sendAgain(
            @PathVariable UUID id,
            @PathVariable UUID invitation,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        var refusal =
                inviting.sendAgain(new InvitationId(invitation), new ProjectId(id), Inviter.member(person.accountId()));
        flash.addFlashAttribute(
                "notice",
                refusal.map(InvitationNotice::of)
                        .orElse("Sent again with a new link; the one before no longer works."));
        return "redirect:/projects/" + id + "/team";
    }

    @PostMapping("/invitations/{invitation}/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @PathVariable UUID invitation,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        var refusal =
                inviting.withdraw(new InvitationId(invitation), new ProjectId(id), Inviter.member(person.accountId()));
        flash.addFlashAttribute(
                "notice", refusal.map(InvitationNotice::of).orElse("Withdrawn. Its link no longer works."));
        return "redirect:/projects/" + id + "/team";
    }
}
