package org.worksonarm.portal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Scenery.as;

import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.decision.WaitingList.WaitingPlace;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.ReviewWriting;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

@PortalTest
@Import({Scenery.class, Judging.class})
@Transactional
class WaitingListTests {

    @Autowired
    WaitingList list;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ReviewWriting writing;

    @Autowired
    Rubrics rubrics;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    Scenery scenery;

    @Autowired
    Judging judging;

    @Test
    void putsTheBestReviewedFirstAndAmongEqualsWhoeverWaitsLonger() {
        var good = waiting(10, 4, RequestKind.VM);
        var older = waiting(30, 3, RequestKind.VM);
        var newer = waiting(20, 3, RequestKind.VM);
        waiting(40, 5, RequestKind.HOSTED_CI);

        assertThat(list.places(good)).containsExactly(new WaitingPlace(RequestKind.VM, 1, 3));
        assertThat(list.places(older)).containsExactly(new WaitingPlace(RequestKind.VM, 2, 3));
        assertThat(list.places(newer)).containsExactly(new WaitingPlace(RequestKind.VM, 3, 3));
    }

    @Test
    void goesByTheAdjustedScoreWhereThereIsOne() {
        var lenientlyScored = waiting(30, 4, RequestKind.VM);
        var strictlyScored = waiting(20, 3, RequestKind.VM);
        calibrate(lenientlyScored, "2.5");
        calibrate(strictlyScored, "3.5");

        assertThat(list.places(strictlyScored)).containsExactly(new WaitingPlace(RequestKind.VM, 1, 2));
        assertThat(list.places(lenientlyScored)).containsExactly(new WaitingPlace(RequestKind.VM, 2, 2));
    }

    @Test
    void movesUpOnceOneBeforeItLeaves() {
        var first = waiting(30, 4, RequestKind.VM);
        var second = waiting(20, 3, RequestKind.VM);

        judging.decide(first, Outcome.ACCEPTED, "A slice came back.", scenery.person("Ada", Role.ADMIN));
        entities.flush();

        assertThat(list.places(second)).containsExactly(new WaitingPlace(RequestKind.VM, 1, 1));
        assertThat(list.places(first)).isEmpty();
    }

    @Test
    void tellsTheTeamItsPlaceAndWhatMustBecomeFreeAndNothingOfOthers() {
        waiting(30, 4, RequestKind.VM);
        var second = waiting(20, 3, RequestKind.VM);
        var mara = scenery.person("Mara");
        scenery.join(second, mara);
        entities.clear();

        assertThat(mvc.get().uri("/applications/" + second).with(as(mara)))
                .hasStatusOk()
                .bodyText()
                .containsPattern("Place <strong>2</strong> of\\s+2 that wait for a virtual machine")
                .contains("this must become free", "1 virtual machine of 4 vCPU")
                .doesNotContain("Waits 30", "4.00");
    }

    private void calibrate(ApplicationId application, String adjusted) {
        jdbc.sql("""
                insert into calibration (computed_at, reviews, parts, mean, application_deviation, reviewer_deviation, rest_deviation)
                values (now(), 1, 1, 3, 1, 1, 1) on conflict do nothing""").update();
        jdbc.sql("""
                insert into calibrated_application (application_id, reviews, mean, adjusted, uncertainty, flags)
                values (?, 1, 3, ?::numeric, 1, '{}')""").params(application.value(), adjusted).update();
    }

    private ApplicationId waiting(int daysAgo, int points, RequestKind kind) {
        var application = scenery.application("Waits " + daysAgo, daysAgo);
        jdbc.sql("""
                insert into resource_request (resource_request_id, application_id, position, kind, quantity, vcpu)
                values (gen_random_uuid(), ?, 0, ?, 1, 4)""").params(application.value(), kind.name()).update();
        var reviewer = scenery.person("R", Role.REVIEWER).accountId();
        writing.submit(application, reviewer, Scenery.all(rubrics.current(), points));
        entities.flush();
        judging.decide(application, Outcome.WAITING_LIST, "Nothing is free now.", scenery.person("Ada", Role.ADMIN));
        entities.flush();
        return application;
    }
}
