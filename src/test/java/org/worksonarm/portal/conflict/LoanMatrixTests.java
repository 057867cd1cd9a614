package org.worksonarm.portal.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.support.PortalTest;

/** Every address of the portal against somebody with a conflict of interest, while the project has a machine and an offer. */
@PortalTest
@Transactional
@Import({Quokka.class, QuokkaLoan.class, ConflictedPeople.class, ConflictWalk.class, Addresses.class})
class LoanMatrixTests {

    /** Where somebody without one sees its loans; an asterisk stands for an id. */
    private static final Set<String> SEEN = Set.of(
            "/allocations",
            "/allocations/*",
            "/allocations/*/move",
            "/allocations/ends",
            "/allocations/faults",
            "/allocations/faults/*",
            "/allocations/change-requests/*",
            "/hand-overs",
            "/hand-overs/*",
            "/machines",
            "/machines/*",
            "/machines/machines.csv",
            "/provisioning",
            "/reports",
            "/tasks",
            "/tasks/*",
            "/waiting-list/offers/*");

    /** Machines and sites themselves, whoever has them. */
    private static final String HARDWARE = "/(machines|sites|maintenance)(/.*)?";

    /** Pages that repeat what was asked for, or list what the person has declared. */
    private static final String ECHOES = ".*tag:zyzzyva|/conflicts([?].*)?";

    @Autowired
    ConflictWalk walk;

    @Autowired
    Quokka quokka;

    @Autowired
    QuokkaLoan loan;

    @Autowired
    ConflictedPeople people;

    @BeforeEach
    void begin() {
        quokka.begin();
    }

    /** That machines are taken, everybody who lends them must know; by whom, and all that is said of it, they must not. */
    @ParameterizedTest
    @CsvSource({"DECLARED, REVIEWER", "DECLARED, ADMIN", "MEMBER, ADMIN"})
    void nothingTellsOfWhatItWasLent(ConflictKind kind, Role role) {
        var person = people.person(kind, role);
        quokka.apply();
        loan.lend(quokka);

        var pages =
                Stream.concat(walk.paths(kind), walk.paths(kind, loan.ids())).filter(path -> !path.matches(ECHOES));

        assertThat(walk.telling(pages, person)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DECLARED, ADMIN", "MEMBER, ADMIN"})
    void nothingIsDoneAboutWhatItWasLent(ConflictKind kind, Role role) {
        var person = people.person(kind, role);
        quokka.apply();
        loan.lend(quokka);

        assertThat(walk.done(loan.ids(), kind, person).filter(path -> !path.matches(HARDWARE)))
                .isEmpty();
    }

    @Test
    void otherwiseLoansAreSeenInManyPlaces() {
        var person = quokka.person(null, Role.REVIEWER, Role.ADMIN);
        quokka.apply();
        loan.lend(quokka);

        assertThat(walk.seen(loan.ids(), person)).containsAll(SEEN);
    }
}
