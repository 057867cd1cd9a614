package org.worksonarm.portal.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Scenery.all;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.ReviewAssignment;
import org.worksonarm.portal.assignment.Scenery;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.SheetEdit.Kind;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.Race;

@PortalTest
@Import(Scenery.class)
class AssignmentDoneTests {

    private static final String BACKFILL = "db/migration/review/V8__finish_assignments_of_submitted_reviews.sql";

    @Autowired
    ReviewWriting writing;

    @Autowired
    ReviewAssignment assignment;

    @Autowired
    Rubrics rubrics;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenery scenery;

    private SignedIn reviewer;
    private ApplicationId application;

    @BeforeEach
    void enter() {
        reviewer = scenery.person("Ravi", Role.REVIEWER);
        application = scenery.application("VPP");
    }

    @Test
    void finishesTheAssignmentOfWhoHandsIn() {
        assign();

        write(Kind.HAND_IN);

        assertThat(scenery.statuses(application)).containsExactly("DONE");
    }

    @Test
    void countsTheWorkOfSomebodyWhomNobodyAsked() {
        submit();
        submit();

        assertThat(scenery.statuses(application)).containsExactly("DONE");
    }

    @Test
    void leavesTheAssignmentOpenAsLongAsThereIsADraft() {
        assign();

        write(Kind.KEEP);

        assertThat(scenery.statuses(application)).containsExactly("ASSIGNED");
    }

    @Test
    void finishesItOnceHoweverOftenTheReviewIsHandedInAtOnce() throws InterruptedException {
        assign();
        Callable<Void> tab = () -> {
            submit();
            return null;
        };

        assertThat(Race.run(List.of(tab, tab, tab, tab))).isEmpty();

        assertThat(scenery.statuses(application)).containsExactly("DONE");
    }

    @Test
    void isMadeUpForReviewsThatWereInBefore() throws IOException {
        var other = scenery.application("DPDK");
        submit();
        writing.submit(other, reviewer.accountId(), all(rubrics.current(), 4));
        forgetWorkOf(reviewer);
        assign();

        backfill();
        backfill();

        assertThat(scenery.statuses(application)).containsExactly("DONE");
        assertThat(scenery.statuses(other)).containsExactly("DONE");
    }

    private void assign() {
        var admin = scenery.person("Ada", Role.ADMIN);
        assertThat(assignment.assign(application, reviewer.accountId(), Scenery.TODAY, admin.accountId()))
                .isEmpty();
    }

    private void submit() {
        writing.submit(application, reviewer.accountId(), all(rubrics.current(), 3));
    }

    private void write(Kind kind) {
        var sheet = all(rubrics.current(), 3);
        writing.write(
                application,
                reviewer.accountId(),
                new SheetEdit(sheet, rubrics.current().id(), OpenSheet.fresh(), null, 1, kind));
    }

    private void forgetWorkOf(SignedIn person) {
        jdbc.sql("delete from assignment where reviewer = ?")
                .param(person.accountId().value())
                .update();
    }

    private void backfill() throws IOException {
        var script = new ClassPathResource(BACKFILL).getContentAsString(StandardCharsets.UTF_8);
        for (var statement : script.split(";\\s*\n", 2)) {
            jdbc.sql(statement).update();
        }
    }
}
