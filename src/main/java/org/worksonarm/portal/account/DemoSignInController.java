package org.worksonarm.portal.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoSignInController {

    private final DemoPeople people;
    private final OpenSession session;

    DemoSignInController(DemoPeople people, OpenSession session) {
        this.people = people;
        this.session = session;
    }

    @PostMapping("/sign-in/demo")
    String signIn(@RequestParam DemoPerson person, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        session.open(people.signIn(person), request, response);
        return switch (person) {
            case MAINTAINER -> "redirect:/projects";
            case REVIEWER -> "redirect:/review";
            case ADMIN -> "redirect:/ranking";
        };
    }
}
