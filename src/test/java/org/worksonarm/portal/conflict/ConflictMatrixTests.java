package org.worksonarm.portal.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.support.PortalTest;

/**
 * Every address of the portal, as the handler mapping tells them, against somebody who has a conflict of interest: nothing
 * tells of the application, and no page differs from what it was before there was one. New pages are walked unasked.
 */
@PortalTest
@Transactional
@Import({Quokka.class, ConflictedPeople.class, ConflictWalk.class, Addresses.class})
class ConflictMatrixTests {

    /** Where somebody without one sees such an application; an asterisk stands for an id. */
    private static final Set<String> SEEN = Set.of(
            "/review",
            "/ranking",
            "/board",
            "/find",
            "/find/export.csv",
            "/find/export.xlsx",
            "/review/*",
            "/ranking/*",
            "/mail",
            "/allocations/requests",
            "/waiting-list",
            "/applications/*/conversation",
            "/discussions/*",
            "/conflicts/applications/*");

    @Autowired
    ConflictWalk walk;

    @Autowired
    Quokka quokka;

    @Autowired
    ConflictedPeople people;

    @BeforeEach
    void begin() {
        quokka.begin();
    }

    @ParameterizedTest
    @CsvSource({
        "DECLARED, REVIEWER", "DECLARED, ADMIN", "MAIL_DOMAIN, REVIEWER", "MAIL_DOMAIN, ADMIN",
        "GITHUB, ADMIN", "ORGANISATION, REVIEWER", "MEMBER, REVIEWER", "MEMBER, ADMIN"
    })
    void nothingTellsOfAnApplicationWithAConflictOfInterest(ConflictKind kind, Role role) {
        var person = people.person(kind, role);
        var before = walk.lists(kind, person);
        quokka.apply();

        assertThat(walk.lists(kind, person)).isEqualTo(before);
        assertThat(before).hasSizeGreaterThan(role == Role.ADMIN ? 30 : 5);
        assertThat(walk.telling(walk.paths(kind, quokka.ids()), person)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DECLARED, REVIEWER", "DECLARED, ADMIN", "MEMBER, ADMIN"})
    void nothingIsDoneAboutAnApplicationWithAConflictOfInterest(ConflictKind kind, Role role) {
        var person = people.person(kind, role);
        quokka.apply();

        assertThat(walk.done(quokka.ids(), kind, person)).isEmpty();
    }

    @Test
    void otherwiseItIsSeenInManyPlaces() {
        var person = quokka.person(null, Role.REVIEWER, Role.ADMIN);
        quokka.apply();

        assertThat(walk.seen(quokka.ids(), person)).containsAll(SEEN);
    }
}
