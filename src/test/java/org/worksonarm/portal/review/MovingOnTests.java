package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.support.Scenery.as;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.record.RecordEntry;
import org.worksonarm.portal.record.RecordKeeping;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

/** A draft that began on version 1 of the rubric, after version 2 was published. */
@PortalTest
@Import(Scenery.class)
class MovingOnTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenery scenery;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Rubrics rubrics;

    @Autowired
    RecordKeeping record;

    private SignedIn reviewer;
    private ApplicationId application;

    @BeforeEach
    void beginOnVersion1() {
        reviewer = scenery.person("Ravi " + UUID.randomUUID(), Role.REVIEWER);
        application = scenery.application("Began on version 1", 30);
        jdbc.sql("""
                insert into review (review_id, application_id, reviewer, rubric_id, revision, status, draft_points,
                                    draft_committee_comment, draft_applicant_comment, draft_revision, draft_saved_at,
                                    updated_at, version)
                select ?, ?, ?, rubric_id, 1, 'DRAFT', '{}', 'well argued', '', 1, now(), now(), 0
                from rubric where version = 1""")
                .params(
                        UUID.randomUUID(),
                        application.value(),
                        reviewer.accountId().value())
                .update();
        score("impact", 5);
        score("edge", null);
    }

    @Test
    void isOfferedTheCurrentRubricAndMayStay() {
        assertThat(page()).bodyText().contains("Go on with version 2").doesNotContain("Readiness of the team");
    }

    @Test
    void keepsWhatWasScoredOnCriteriaThatAreTheSame() {
        assertThat(moveOn(reviewer, "0")).hasRedirectedUrl("/review/" + application);

        var review = desk.open(application, reviewer.accountId()).review().orElseThrow();
        var rubric = rubrics.current();
        assertThat(review.rubric()).isEqualTo(rubric.id());
        assertThat(review.latest().committeeComment()).isEqualTo("well argued");
        assertThat(review.latest().points())
                .containsOnlyKeys(
                        rubric.criterion("impact").orElseThrow().id(),
                        rubric.criterion("edge").orElseThrow().id());
        assertThat(record.of("review", review.id().value()))
                .extracting(RecordEntry::stateBefore, RecordEntry::stateAfter)
                .contains(tuple("version 1", "version 2"));
        assertThat(page()).bodyText().contains("Readiness of the team").doesNotContain("Go on with version");
    }

    @Test
    void isMovedOnce() {
        moveOn(reviewer, "0");

        assertThat(moveOn(reviewer, "0")).hasStatus(HttpStatus.CONFLICT);
        assertThat(moveOn(reviewer, "1")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isNobodyElses() {
        var other = scenery.person("Olga", Role.REVIEWER);

        assertThat(moveOn(other, "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.open(application, reviewer.accountId()).rubric().version())
                .isOne();
    }

    @Test
    void staysOnceItsReviewerIsOnTheTeam() {
        scenery.join(application, reviewer);

        assertThat(moveOn(reviewer, "0")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void score(String key, @Nullable Integer points) {
        jdbc.sql("""
                update review r set draft_points = draft_points || jsonb_build_object(c.criterion_id, cast(? as int))
                from criterion c where c.rubric_id = r.rubric_id and application_id = ? and key = ?""").param(points).params(application.value(), key).update();
    }

    private MvcTestResult page() {
        return mvc.get().uri("/review/" + application).with(as(reviewer)).exchange();
    }

    private MvcTestResult moveOn(SignedIn person, String version) {
        return mvc.post()
                .uri("/review/" + application + "/rubric")
                .param("version", version)
                .with(as(person))
                .with(csrf())
                .exchange();
    }
}
