package org.worksonarm.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.decision.PromiseKeeping.Group;
import org.worksonarm.portal.program.RoundPlanning;
import org.worksonarm.portal.program.RoundTerms;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

/** On 23 November 2026; each application was promised an answer within 14 days. */
@PortalTest
@Transactional
@Import({Scenery.class, Judging.class})
class PromiseKeepingTests {

    private static final Group NOVEMBER = new Group("November 2026", false, 4, 14, 14, 2, 1, 0, 1);
    private static final Group OCTOBER = new Group("October 2026", false, 1, null, 14, 0, 0, 1, 0);

    @Autowired
    PromiseKeeping keeping;

    @Autowired
    Judging judging;

    @Autowired
    RoundPlanning planning;

    @Autowired
    Scenery scenery;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    MockMvcTester mvc;

    @BeforeEach
    void forgetOthers() {
        jdbc.sql("update application set answer_by = null, round_id = null").update();
    }

    @Test
    void countsByMonthWhatBecameOfThePromise() {
        decide(scenery.application("In time", 10));
        decide(scenery.application("On the day", 14));
        decide(scenery.application("Too late", 20));
        scenery.application("Still in time", 5);
        scenery.application("Still waiting, late", 30);

        assertThat(keeping.groups()).containsExactly(NOVEMBER, OCTOBER);
        assertThat(keeping.groups()).extracting(Group::share).containsExactly(67, 0);
    }

    @Test
    void putsWhatIsInARoundUnderItsName() {
        var opening = Instant.parse("2026-11-01T00:00:00Z");
        planning.plan(new RoundTerms("Autumn", opening, opening.plusSeconds(3600), 0, 21));
        var application = scenery.application("In a round", 3);
        jdbc.sql("update application set round_id = (select round_id from round) where application_id = ?")
                .param(application.value())
                .update();

        assertThat(keeping.groups()).containsExactly(new Group("Autumn", true, 1, null, 14, 0, 0, 0, 1));
        assertThat(keeping.groups().getFirst().share()).isNull();
    }

    @Test
    void leavesOutWhatWasWithdrawn() {
        var application = scenery.application("Withdrawn", 30);
        jdbc.sql("update application set status = 'WITHDRAWN' where application_id = ?")
                .param(application.value())
                .update();

        assertThat(keeping.groups()).isEmpty();
        assertThat(mvc.get().uri("/promises")).hasStatusOk().bodyText().contains("Nothing to measure yet");
    }

    @Test
    void showsEverybodyNumbersAndNoNames() {
        scenery.application("A secret title", 30);

        assertThat(mvc.get().uri("/promises"))
                .hasStatusOk()
                .bodyText()
                .contains("October 2026", "still waiting, late")
                .doesNotContain("A secret title", "Who waits longest");
    }

    @Test
    void drawsEachBarAsLongAsItHasApplications() {
        var chart = PromiseChart.of(List.of(
                new Group("Large", true, 4, 9, 14, 2, 1, 1, 0), new Group("Small", true, 1, 9, 14, 1, 0, 0, 0)));

        assertThat(chart.bars().getFirst().parts())
                .extracting(PromiseChart.Part::width)
                .containsExactly(240, 120, 120, 0);
        assertThat(chart.bars().getLast().end() - chart.bars().getFirst().end()).isEqualTo(-360);
    }

    private void decide(ApplicationId application) {
        var admin = scenery.person("Ada", Role.ADMIN);
        judging.decide(application, Outcome.DECLINED, "does not fit the programme", admin);
        entities.flush();
    }
}
