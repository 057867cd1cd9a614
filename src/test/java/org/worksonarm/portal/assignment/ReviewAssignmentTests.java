package org.worksonarm.portal.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.assignment.OpenAssignments.OpenAssignment;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.support.AtOnce;
import org.worksonarm.portal.support.PortalTest;

@PortalTest
@Import(Scenery.class)
class ReviewAssignmentTests {

    private static final LocalDate DUE = Scenery.TODAY.plusDays(10);

    @Autowired
    ReviewAssignment assignment;

    @Autowired
    OpenAssignments open;

    @Autowired
    ApplicationLifecycle lifecycle;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scenery scenery;

    private SignedIn admin;
    private SignedIn reviewer;
    private ApplicationId application;

    @BeforeEach
    void enter() {
        admin = scenery.person("Ada", Role.ADMIN);
        reviewer = scenery.person("Ravi", Role.REVIEWER);
        application = scenery.application("VPP");
    }

    @Test
    void tellsTheReviewerWhatIsDueAndWhen() {
        assertThat(assign(reviewer)).isEmpty();

        assertThat(open.of(reviewer.accountId())).containsExactly(new OpenAssignment(application, DUE));
    }

    @Test
    void isDoneWhenTheReviewIsIn() {
        assign(reviewer);

        assignment.finished(application, reviewer.accountId(), Scenery.NOW);
        assignment.finished(application, reviewer.accountId(), Scenery.NOW);

        assertThat(scenery.statuses(application)).containsExactly("DONE");
        assertThat(open.of(reviewer.accountId())).isEmpty();
        assertThat(assign(reviewer)).contains(Obstacle.REVIEWED_ALREADY);
    }

    @Test
    void countsTheReviewOfSomebodyWhomNobodyAsked() {
        assignment.finished(application, reviewer.accountId(), Scenery.NOW);

        assertThat(scenery.statuses(application)).containsExactly("DONE");
    }

    @Test
    void isDeclinedWithAReasonAndMayBeAssignedAgain() {
        assign(reviewer);

        assertThat(assignment.decline(application, reviewer.accountId(), "I know the authors."))
                .isTrue();
        assertThat(assignment.decline(application, reviewer.accountId(), "Twice."))
                .isFalse();
        assertThat(assign(reviewer)).isEmpty();
        assertThat(scenery.statuses(application)).containsExactly("DECLINED", "ASSIGNED");
    }

    @Test
    void isGivenOnlyOnceHoweverManyAdminsTryAtOnce() throws InterruptedException {
        Callable<Optional<Obstacle>> attempt = () -> assign(reviewer);

        var answers = AtOnce.answers(List.of(attempt, attempt, attempt, attempt));

        assertThat(answers).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(scenery.statuses(application)).containsExactly("ASSIGNED");
    }

    @Test
    void isNotGivenAgainstAConflictOfInterest() {
        scenery.join(application, reviewer);

        assertThat(assign(reviewer)).contains(Obstacle.CONFLICT_OF_INTEREST);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> insert(reviewer))
                .withMessageContaining("conflict of interest");
    }

    @Test
    void isHiddenOnceAConflictOfInterestComesUp() {
        assign(reviewer);
        scenery.join(application, reviewer);

        assertThat(open.of(reviewer.accountId())).isEmpty();
    }

    @Test
    void isNoBusinessOfAnAdminWithAConflictOfInterest() {
        scenery.join(application, admin);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> assign(reviewer));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> assignment.withdraw(application, reviewer.accountId(), "Because", admin.accountId()));
    }

    @Test
    void goesToReviewersOnly() {
        assertThat(assign(admin)).contains(Obstacle.NOT_A_REVIEWER);
    }

    @Test
    void endsWithTheDecision() {
        assign(reviewer);

        lifecycle.decide(application, Outcome.ACCEPTED, "A clear benefit.");

        assertThat(scenery.statuses(application)).containsExactly("WITHDRAWN");
        assertThat(assign(reviewer)).contains(Obstacle.NOT_WAITING);
    }

    private Optional<Obstacle> assign(SignedIn person) {
        return assignment.assign(application, person.accountId(), DUE, admin.accountId());
    }

    private void insert(SignedIn person) {
        jdbc.sql("""
                insert into assignment (assignment_id, application_id, reviewer, status, due_on, assigned_at, version)
                values (gen_random_uuid(), ?, ?, 'ASSIGNED', current_date, now(), 0)""").params(application.value(), person.accountId().value()).update();
    }
}
