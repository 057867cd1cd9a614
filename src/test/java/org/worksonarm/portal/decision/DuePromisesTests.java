package org.worksonarm.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.worksonarm.portal.support.Scenery.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

/** The test applications were submitted some days ago and promised an answer within fourteen. */
@PortalTest
@Import({Scenery.class, Judging.class})
class DuePromisesTests {

    @Autowired
    DuePromises promises;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenery scenery;

    @Autowired
    Judging judging;

    private SignedIn ada;

    @BeforeEach
    void enter() {
        jdbc.sql("update application set status = 'CLOSED' where status in ('SUBMITTED', 'UNDER_REVIEW', 'QUESTION')")
                .update();
        ada = scenery.person("Ada", Role.ADMIN);
    }

    @Test
    void listsWhatIsLateBeforeWhatIsDueWithinSevenDays() {
        scenery.application("Due soon", 10);
        scenery.application("Due today", 14);
        scenery.application("Not yet", 7);
        scenery.application("Late", 20);

        assertThat(promises.of(ada).lines())
                .extracting(DuePromises.Line::title, DuePromises.Line::words)
                .containsExactly(
                        tuple("Late", "6 days late"), tuple("Due today", "Today"), tuple("Due soon", "In 4 days"));
        assertThat(promises.of(ada).late()).isOne();
    }

    @Test
    void saysWhichOnlyWaitForTheirReleaseAndLeavesOutWhatWasAnswered() {
        var held = scenery.application("Held", 20);
        judging.hold(held, Outcome.ACCEPTED, "Good.", ada);
        judging.decide(scenery.application("Answered", 20), Outcome.ACCEPTED, "Good.", ada);

        assertThat(promises.of(ada).lines()).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Held");
            assertThat(line.held()).isTrue();
        });
    }

    @Test
    void keepsWhatIsHeldFromAnAdminWhoOwesAReview() {
        judging.hold(scenery.application("Held", 20), Outcome.ACCEPTED, "Good.", ada);
        var owing = scenery.person("Olu", Role.ADMIN, Role.REVIEWER);

        assertThat(promises.of(owing).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.held()).isFalse());
    }

    @Test
    void hidesWhatAnAdminHasAConflictWith() {
        var late = scenery.application("Hidden zebra", 20);
        scenery.declareConflict(late, ada);

        assertThat(promises.of(ada).total()).isZero();
        assertThat(mvc.get().uri("/rounds/promises").with(as(ada)))
                .hasStatusOk()
                .bodyText()
                .contains("No promise is late")
                .doesNotContain("zebra");
        assertThat(mvc.get().uri("/rounds/promises").with(as(scenery.person("Bo", Role.ADMIN))))
                .bodyText()
                .contains("Hidden zebra", "6 days late");
        assertThat(mvc.get().uri("/rounds/promises").with(as(scenery.person("Ravi", Role.REVIEWER))))
                .hasStatus(HttpStatus.FORBIDDEN);
    }
}
