package org.worksonarm.portal.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Scenery.all;

import java.time.LocalDate;
import java.util.Collections;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.conflict.Affiliations;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.ReviewWriting;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Race;
import org.worksonarm.portal.support.Scenery;

/** What becomes of an assignment where a conflict of interest comes up that nobody declares. */
@PortalTest
@Import(Scenery.class)
class OvertakenReviewsTests {

    @Autowired
    ConflictRounds rounds;

    @Autowired
    ReviewAssignment assignment;

    @Autowired
    ReviewWriting writing;

    @Autowired
    Affiliations affiliations;

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
    void endWhereAConflictIsDetected() {
        assign();
        nameTheReviewersOrganisation();

        rounds.end();

        assertThat(status("assignment")).isEqualTo("WITHDRAWN");
        assertThat(toldTo(admin)).isOne();
    }

    @Test
    void stayInWhereAConflictIsOnlyDetected() {
        submit();
        nameTheReviewersOrganisation();

        rounds.end();

        assertThat(status("assignment")).isEqualTo("DONE");
        assertThat(status("review")).isEqualTo("SUBMITTED");
    }

    @Test
    void areSetAsideWhereTheReviewerJoinsTheTeam() {
        submit();
        scenery.join(application, reviewer);

        rounds.end();

        assertThat(status("assignment")).isEqualTo("WITHDRAWN");
        assertThat(status("review")).isEqualTo("DRAFT");
    }

    @Test
    void stayInOnceItIsDecided() {
        submit();
        jdbc.sql("update application set status = 'ACCEPTED' where application_id = ?")
                .param(application.value())
                .update();
        scenery.join(application, reviewer);

        rounds.end();

        assertThat(status("review")).isEqualTo("SUBMITTED");
    }

    @Test
    void endOnceHoweverManyNodesLook() throws InterruptedException {
        assign();
        scenery.join(application, reviewer);

        Callable<Boolean> looking = () -> {
            rounds.end();
            return true;
        };
        assertThat(Race.run(Collections.nCopies(6, looking))).isEmpty();

        assertThat(jdbc.sql("""
                select count(*) from record_entry where state_after = 'WITHDRAWN'
                and subject_id = (select assignment_id from assignment where application_id = ?)""").param(application.value()).query(Integer.class).single())
                .isOne();
    }

    @Test
    void goOnWhereThereIsNone() {
        assign();

        rounds.end();

        assertThat(status("assignment")).isEqualTo("ASSIGNED");
    }

    private void assign() {
        assertThat(assignment.assign(application, reviewer.accountId(), LocalDate.of(2026, 12, 1), admin.accountId()))
                .isEmpty();
    }

    private void submit() {
        writing.submit(application, reviewer.accountId(), all(rubrics.current(), 3));
    }

    private void nameTheReviewersOrganisation() {
        affiliations.nameOrganisation(reviewer.accountId(), "Wombat " + application);
        jdbc.sql("update application set organisation = ? where application_id = ?")
                .params("The Wombat " + application + ", Ltd.", application.value())
                .update();
    }

    private String status(String table) {
        return jdbc.sql("select status from " + table + " where application_id = ?")
                .param(application.value())
                .query(String.class)
                .single();
    }

    private long toldTo(SignedIn person) {
        return jdbc.sql("select count(*) from mail where account_id = ? and dedup_key like 'review-fell-away:%'")
                .param(person.accountId().value())
                .query(Long.class)
                .single();
    }
}
