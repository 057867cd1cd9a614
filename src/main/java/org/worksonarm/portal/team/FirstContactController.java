package org.worksonarm.portal.team;

import java.util.Optional;
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
import org.worksonarm.portal.conflict.ConflictWall;

/** Where an admin invites the first of a team, for projects that came without one. */
@Controller
@RequestMapping("/people/contacts/{id}")
class FirstContactController {

    private final TeamPages pages;
    private final Inviting inviting;
    private final ConflictWall wall;

    FirstContactController(TeamPages pages, Inviting inviting, ConflictWall wall) {
        this.wall = wall;
        this.pages = pages;
        this.inviting = inviting;
    }

    @InitBinder
    void bindByConstructor(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @ModelAttribute("section")
    String section(@PathVariable UUID id, @AuthenticationPrincipal SignedIn admin) {
        wall.checkProject(new ProjectId(id), admin.accountId());
        return "people";
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("form", InvitationForm.empty());
        model.addAttribute("page", pages.firstContact(new ProjectId(id)));
        return "team/first-contact";
    }

    @PostMapping
    String invite(
            @PathVariable UUID id,
            @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn admin,
            Model model,
            RedirectAttributes flash) {
        var project = new ProjectId(id);
        inviting.invite(project, Inviter.programme(admin.accountId()), form.typed())
                .ifPresent(refusal -> errors.rejectValue("address", "InvitationRefusal." + refusal));
        if (errors.hasErrors()) {
            model.addAttribute("page", pages.firstContact(project));
            return "team/first-contact";
        }
        flash.addFlashAttribute("notice", "Invited. Whoever joins first leads the project.");
        return "redirect:/people/contacts/" + id;
    }

    @PostMapping("/invitations/{invitation}/send")
    String sendAgain(
            @PathVariable UUID id,
            @PathVariable UUID invitation,
            @AuthenticationPrincipal SignedIn admin,
            RedirectAttributes flash) {
        var inviter = Inviter.programme(admin.accountId());
        var refusal = inviting.sendAgain(new InvitationId(invitation), new ProjectId(id), inviter);
        return told(id, refusal, "Sent again with a new link; the one before no longer works.", flash);
    }

    @PostMapping("/invitations/{invitation}/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @PathVariable UUID invitation,
            @AuthenticationPrincipal SignedIn admin,
            RedirectAttributes flash) {
        var inviter = Inviter.programme(admin.accountId());
        var refusal = inviting.withdraw(new InvitationId(invitation), new ProjectId(id), inviter);
        return told(id, refusal, "Withdrawn. Its link no longer works.", flash);
    }

    private static String told(
            UUID project, Optional<InvitationRefusal> refusal, String done, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", refusal.map(InvitationNotice::of).orElse(done));
        return "redirect:/people/contacts/" + project;
    }
}
