package org.worksonarm.portal.team;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.team.InvitationLook.Answered;
import org.worksonarm.portal.team.InvitationLook.Gone;
import org.worksonarm.portal.team.InvitationLook.OnTheTeam;
import org.worksonarm.portal.team.InvitationLook.Open;

/** Where the link of an invitation leads. Opening it changes nothing: programs that check mails open links too. */
@Controller
@RequestMapping("/invitations/{token:[A-Za-z0-9_-]+}")
class InvitationController {

    private final Answering answering;

    InvitationController(Answering answering) {
        this.answering = answering;
    }

    /** The address is a secret, so no other page may learn it as the one that its reader came from. */
    @ModelAttribute
    void keepTheAddressSecret(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    @GetMapping
    ModelAndView show(@PathVariable String token, @AuthenticationPrincipal @Nullable SignedIn person) {
        var look = answering.look(new InvitationToken(token), person == null ? null : person.accountId());
        return page(token, look).addObject("person", person);
    }

    /** Asks to sign in, and comes back. */
    @GetMapping("/answer")
    String signedIn(@PathVariable String token) {
        return "redirect:" + new InvitationToken(token).path();
    }

    @PostMapping("/accept")
    ModelAndView accept(
            @PathVariable String token, @AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
        return switch (answering.accept(new InvitationToken(token), person.accountId())) {
            case Answered answered -> {
                flash.addFlashAttribute("notice", "You are on the team of %s.".formatted(answered.projectName()));
                yield new ModelAndView("redirect:/projects/" + answered.project());
            }
            case OnTheTeam team -> {
                flash.addFlashAttribute("notice", "You are on the team of %s already.".formatted(team.projectName()));
                yield new ModelAndView("redirect:/projects/" + team.project());
            }
            case Open open -> page(token, open).addObject("person", person);
            case Gone gone -> page(token, gone);
        };
    }

    @PostMapping("/decline")
    ModelAndView decline(
            @PathVariable String token, @AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
        var look = answering.decline(new InvitationToken(token), person.accountId());
        if (look instanceof Answered answered) {
            flash.addFlashAttribute(
                    "notice", "Declined. You are not on the team of %s.".formatted(answered.projectName()));
            return new ModelAndView("redirect:/");
        }
        return page(token, look).addObject("person", person);
    }

    private static ModelAndView page(String token, InvitationLook look) {
        return switch (look) {
            case Open open ->
                new ModelAndView("team/invitation").addObject("open", open).addObject("token", token);
            case OnTheTeam team -> new ModelAndView("team/on-the-team").addObject("team", team);
            case Answered answered -> throw new IllegalStateException("answered in a redirect");
            case Gone gone ->
                new ModelAndView(
                                "team/invitation-gone",
                                gone.reason() == InvitationLook.Reason.UNKNOWN ? HttpStatus.NOT_FOUND : HttpStatus.GONE)
                        .addObject("reason", gone.reason());
        };
    }
}
