package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Scenery.all;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.ReviewAssignment;
import org.worksonarm.portal.conflict.Declaring;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Scenery;

/** What becomes of an assignment whose reviewer declares a conflict of interest. */
@PortalTest
@Import(Scenery.class)
class StandingBackTests {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    @Autowired
    ReviewAssignment assignment;

    @Autowired
    ReviewWriting writing;

    @Autowired
    Declaring declaring;

    @Autowired
    Rubrics rubrics;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenery scenery;

    private SignedIn reviewer;
    private SignedIn admin;
    private ApplicationId application;

    @BeforeEach
    void enter() {
        reviewer = scenery.reachable("Ravi");
        scenery.grant(reviewer, Role.REVIEWER);
        admin = scenery.reachable("Ada");
        scenery.grant(admin, Role.ADMIN);
        application = scenery.application("VPP", 10);
    }

    @Test
    void endsWhatIsOpenWithTheReason() {
        assign();

        declare();

        assertThat(statuses()).containsExactly("WITHDRAWN");
        assertThat(jdbc.sql("select reason from assignment where application_id = ?")
                        .param(application.value())
                        .query(String.class)
                        .single())
                .isEqualTo("Conflict of interest.");
    }

    @Test
    void leavesNothingDoneBehindWhereTheReviewIsSetAside() {
        assign();
        submit();

        declare();

        assertThat(statuses()).containsExactly("WITHDRAWN");
    }

    @Test
    void keepsWhatWasDecidedWithTheReview() {
        submit();
        jdbc.sql("update application set status = 'ACCEPTED' where application_id = ?")
                .param(application.value())
                .update();

        declare();

        assertThat(statuses()).containsExactly("DONE");
    }

    @Test
    void touchesNobodyElse() {
        var other = scenery.reachable("Noor");
        scenery.grant(other, Role.REVIEWER);
        assertThat(assignment.assign(application, other.accountId(), DUE, admin.accountId()))
                .isEmpty();

        declare();

        assertThat(statuses()).containsExactly("ASSIGNED");
        assertThat(toldTo(admin)).isZero();
    }

    @Test
    void tellsAdminsWithoutANameWhereTheWallLetsThem() {
        var torn = scenery.reachable("Torn");
        scenery.grant(torn, Role.ADMIN);
        scenery.declareConflict(application, torn);
        assign();

        declare();

        assertThat(toldTo(admin)).isOne();
        assertThat(toldTo(torn)).isZero();
        assertThat(toldTo(reviewer)).isZero();
        assertThat(jdbc.sql("select text_body from mail where account_id = ? and dedup_key like 'review-fell-away:%'")
                        .param(admin.accountId().value())
                        .query(String.class)
                        .single())
                .contains("/assignments/applications/" + application)
                .doesNotContain("Ravi", "onflict");
    }

    private void assign() {
        assertThat(assignment.assign(application, reviewer.accountId(), DUE, admin.accountId()))
                .isEmpty();
    }

    private void submit() {
        writing.submit(application, reviewer.accountId(), all(rubrics.current(), 3));
    }

    private void declare() {
        declaring.declare(application, reviewer.accountId(), "We share a flat.");
    }

    private List<String> statuses() {
        return jdbc.sql("select status from assignment where application_id = ?")
                .param(application.value())
                .query(String.class)
                .list();
    }

    private long toldTo(SignedIn person) {
        return jdbc.sql("select count(*) from mail where account_id = ? and dedup_key like 'review-fell-away:%'")
                .param(person.accountId().value())
                .query(Long.class)
                .single();
    }
}
