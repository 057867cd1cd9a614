package org.worksonarm.portal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Scenery.as;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.ReviewWriting;
import org.worksonarm.portal.support.Judging;
import org.worksonarm.portal.support.Scenery;

/** What a team is told of its place. */
@OfferTest
@Transactional
class WaitingPanelTests {

    @Autowired
    WaitingPanel panel;

    @Autowired
    WaitingScene scene;

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

    @BeforeEach
    void begin() {
        scene.clear();
    }

    @Test
    void putsTheBestReviewedFirstAndAmongEqualsWhoeverWaitsLonger() {
        var good = waiting(10, 4, RequestKind.VM);
        var older = waiting(30, 3, RequestKind.VM);
        var newer = waiting(20, 3, RequestKind.VM);
        waiting(40, 5, RequestKind.HOSTED_CI);

        assertThat(places(good)).containsExactly("1 of 3 for a virtual machine");
        assertThat(places(older)).containsExactly("2 of 3 for a virtual machine");
        assertThat(places(newer)).containsExactly("3 of 3 for a virtual machine");
    }

    @Test
    void goesByTheAdjustedScoreWhereThereIsOne() {
        var lenientlyScored = waiting(30, 4, RequestKind.VM);
        var strictlyScored = waiting(20, 3, RequestKind.VM);
        calibrate(lenientlyScored, "2.5");
        calibrate(strictlyScored, "3.5");

        assertThat(places(strictlyScored)).containsExactly("1 of 2 for a virtual machine");
        assertThat(places(lenientlyScored)).containsExactly("2 of 2 for a virtual machine");
    }

    @Test
    void movesBehindAPromiseAndUpOnceOneBeforeItLeaves() {
        var second = waiting(30, 4, RequestKind.VM);
        var first = waiting(20, 4, RequestKind.VM);

        judging.decide(first, Outcome.ACCEPTED, "A slice came back.", scenery.person("Ada", Role.ADMIN));
        entities.flush();

        assertThat(places(first)).containsExactly("1 of 2 for a virtual machine");
        assertThat(places(second)).containsExactly("2 of 2 for a virtual machine");
        scene.update("update application set status = 'WITHDRAWN' where status = 'ACCEPTED'");
        assertThat(places(second)).containsExactly("1 of 1 for a virtual machine");
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

    private List<String> places(ApplicationId application) {
        return panel.places(application).stream()
                .map(place -> "%d of %d for %s"
                        .formatted(place.place(), place.waiting(), place.need().inSentence()))
                .toList();
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
