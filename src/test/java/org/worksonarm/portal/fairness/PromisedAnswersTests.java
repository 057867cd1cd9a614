package org.worksonarm.portal.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import({Scenery.class, Judging.class})
@Transactional
class PromisedAnswersTests {

    private static final Period PERIOD = new Period(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31), "");

    @Autowired
    Progress progress;

    @Autowired
    Judging judging;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenery scenery;

    @Test
    void countsAsKeptWhatWasAnsweredByThePromisedDayAndLeavesOutWhatWasPromisedNothing() {
        decide("interval '20 years'");
        decide("interval '14 days'");
        decide("null::interval");

        var times = progress.times(scenery.person("Ada", Role.ADMIN), PERIOD);

        assertThat(times.decisions()).isEqualTo(3);
        assertThat(times.kept()).isEqualTo(new Share(1, 2));
    }

    private void decide(String promised) {
        var application = scenery.application("Old", 4_100);
        jdbc.sql("update application set answer_by = submitted_at + %s where application_id = ?".formatted(promised))
                .param(application.value())
                .update();
        judging.decide(application, Outcome.DECLINED, "Nobody looks after it.", scenery.person("Ada", Role.ADMIN));
        entities.flush();
    }
}
