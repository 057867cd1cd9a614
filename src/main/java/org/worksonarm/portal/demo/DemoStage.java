package org.worksonarm.portal.demo;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.DemoPeople;
import org.worksonarm.portal.account.DemoPerson;
import org.worksonarm.portal.account.SignedIn;

/** Lets the demo's people act at moments of the past. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoStage {

    private final TravellingClock clock;
    private final DemoPeople people;

    DemoStage(TravellingClock clock, DemoPeople people) {
        this.clock = clock;
        this.people = people;
    }

    SignedIn admin() {
        return people.signIn(DemoPerson.ADMIN);
    }

    List<SignedIn> reviewers() {
        return Stream.of(DemoPerson.REVIEWER, DemoPerson.SECOND_REVIEWER, DemoPerson.THIRD_REVIEWER)
                .map(people::signIn)
                .toList();
    }

    /** Whoever tries the demo as a maintainer. */
    SignedIn visitor() {
        return people.signIn(DemoPerson.MAINTAINER);
    }

    SignedIn maintainer() {
        return people.maintainer("Ines Falk", "ines@porting.example");
    }

    /** A reviewer who has not reviewed anything yet. */
    SignedIn newcomer() {
        return people.reviewer("Lena Sørensen");
    }

    void act(SignedIn actor, Duration ago, Runnable action) {
        var token = UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of());
        SecurityContextHolder.setContext(new SecurityContextImpl(token));
        try {
            clock.at(clock.instant().minus(ago), action);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
