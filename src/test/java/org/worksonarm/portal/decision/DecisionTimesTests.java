package org.worksonarm.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import({Scenery.class, Judging.class})
@Transactional
class DecisionTimesTests {

    private static final String REASON = "A machine came back.";

    @Autowired
    DecisionTimes times;

    @Autowired
    Judging judging;

    @Autowired
    Deciding deciding;

    @Autowired
    Ranking ranking;

    @Autowired
    DecisionDesk desk;

    @Autowired
    DecisionPages pages;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenery scenery;

    private final String word = "w" + UUID.randomUUID();

    @BeforeEach
    void forgetOtherDecisions() {
        jdbc.sql("delete from appeal").update();
        jdbc.sql("delete from decision").update();
    }

    @Test
    void measuresTheWaitOfDecisionsWhoseDayIsKnown() {
        declineAfterDays(2, 8, 20);
        deciding.recordPastAcceptance(scenery.application(word, 900), "long ago");
        entities.flush();

        var wait = times.recent().orElseThrow();

        assertThat(wait.decisions()).isEqualTo(3);
        assertThat(wait.withinPromise()).isEqualTo(2);
        assertThat(wait.medianDays()).isEqualTo(8);
    }

    @Test
    void measuresTheWaitForTheFirstAnswerWhereItIsDecidedAnew() {
        var application = scenery.application(word, 20);
        decide(application, Outcome.WAITING_LIST);
        letDaysPassSince(application, 15);

        decide(application, Outcome.ACCEPTED);

        assertThat(times.recent().orElseThrow().medianDays()).isEqualTo(5);
        assertThat(times.recent().orElseThrow().withinPromise()).isEqualTo(1);
    }

    @Test
    void tellsTheSameWaitInTheRankingAndOnThePageOfTheDecision() {
        var application = scenery.application(word, 20);
        decide(application, Outcome.WAITING_LIST);
        letDaysPassSince(application, 15);

        decide(application, Outcome.DECLINED);

        var query = new RankingQuery(word, null, null, RankingQuery.Show.ALL, null, null);
        assertThat(ranking.rows(admin(), query).getFirst().answeredAt()).isEqualTo("2026-11-08T09:00:00Z");
        assertThat(pages.of(desk.open(application, admin())))
                .extracting("waiting.days", "standing.on")
                .hasToString("[5, 2026-11-23]");
    }

    private void decide(ApplicationId application, Outcome outcome) {
        judging.decide(application, outcome, REASON, admin());
        entities.flush();
    }

    /** As if the decision had been made so many days ago. */
    private void letDaysPassSince(ApplicationId application, int days) {
        jdbc.sql("""
                update decision set decided_at = decided_at - make_interval(days => :days),
                                    first_decided_at = first_decided_at - make_interval(days => :days)
                where application_id = :application""")
                .param("days", days)
                .param("application", application.value())
                .update();
        entities.clear();
    }

    private SignedIn admin() {
        return scenery.person("Ada", Role.ADMIN);
    }

    private void declineAfterDays(int... waits) {
        for (int days : waits) {
            decide(scenery.application(word, days), Outcome.DECLINED);
        }
    }
}
