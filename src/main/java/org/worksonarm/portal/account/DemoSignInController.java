package org.worksonarm.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoSignInController {

    /** The one kind of page that a person without the role for it never asked for by mistake. */
    private static final String INVITATION = "/invitations/";

    private final DemoPeople people;
    private final OpenSession session;

    DemoSignInController(DemoPeople people, OpenSession session) {
        this.people = people;
        this.session = session;
    }

    @PostMapping("/sign-in/demo")
    String signIn(@RequestParam DemoPerson person, HttpServletRequest request, HttpServletResponse response) {
        var asked = new HttpSessionRequestCache().getRequest(request, response);
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        session.open(people.signIn(person), request, response);
        return asked != null && asked.getRedirectUrl().contains(INVITATION)
                ? "redirect:" + asked.getRedirectUrl()
                : firstPage(person);
    }

    private static String firstPage(DemoPerson person) {
        return switch (person) {
            case MAINTAINER -> "redirect:/projects";
            case REVIEWER, SECOND_REVIEWER, THIRD_REVIEWER -> "redirect:/review";
            case ADMIN -> "redirect:/ranking";
        };
    }
}
