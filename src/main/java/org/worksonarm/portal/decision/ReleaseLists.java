package org.worksonarm.portal.decision;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.decision.ReleaseList.Held;
import org.worksonarm.portal.decision.ReleaseList.Line;
import org.worksonarm.portal.decision.ReleaseList.Stuck;
import org.worksonarm.portal.decision.ReleaseList.Why;
import org.worksonarm.portal.review.OwnReviewFirst;

/** Lists what is held, with the letters that would tell of it. What the admin takes part in is not among it. */
@Component
@Transactional(readOnly = true)
class ReleaseLists {

    private final JdbcClient jdbc;
    private final AnswerLetters letters;
    private final ConflictWall wall;
    private final ApplicationLifecycle lifecycle;

    ReleaseLists(JdbcClient jdbc, AnswerLetters letters, ConflictWall wall, ApplicationLifecycle lifecycle) {
        this.jdbc = jdbc;
        this.letters = letters;
        this.wall = wall;
        this.lifecycle = lifecycle;
    }

    /** The list as it is while nobody else can decide, review, release or withdraw what is on it. */
    @Transactional(propagation = Propagation.MANDATORY)
    ReleaseList claim(SignedIn admin, Predicate<UUID> leave) {
        var applications = of(admin, leave).applications().stream()
                .sorted(Comparator.comparing(ApplicationId::toString))
                .toList();
        applications.forEach(wall::awaitTurn);
        applications.forEach(lifecycle::hold);
        return of(admin, leave);
    }

    ReleaseList of(SignedIn admin, Predicate<UUID> leave) {
        var going = new ArrayList<Held>();
        var leftOut = new ArrayList<Held>();
        var stuck = new ArrayList<Stuck>();
        for (var row : rows(admin)) {
            if (row.owed()) {
                stuck.add(new Stuck(row.held(), Why.OWN_REVIEW_FIRST));
            } else if (row.deciderConflicts()) {
                stuck.add(new Stuck(row.held(), Why.DECIDER_HAS_A_CONFLICT));
            } else {
                (leave.test(row.applicationId()) ? leftOut : going).add(row.held());
            }
        }
        return new ReleaseList(lines(going), leftOut, stuck);
    }

    private List<Line> lines(List<Held> going) {
        Map<ApplicationId, Line> lines = letters.tell(going);
        return going.stream().map(held -> lines.get(held.about().id())).toList();
    }

    private List<Row> rows(SignedIn admin) {
        return jdbc.sql("""
                select d.decision_id, d.application_id, c.number, c.title, c.project_name, d.outcome, d.reason,
                       d.what_would_change, d.decided_by, a.display_name as by_name, d.version, c.revision, %s as owed,
                       exists (select 1 from conflict_of_interest i where i.application_id = d.application_id
                               and i.account_id = d.decided_by) as decider_conflicts
                from decision d join application_card c on c.application_id = d.application_id
                join account_contact a on a.account_id = d.decided_by
                where d.state = 'HELD' %s order by d.outcome, c.number""".formatted(OwnReviewFirst.OWED, NO_CONFLICT))
                .param("me", admin.accountId().value())
                .param("reviewer", admin.is(Role.REVIEWER))
                .param("reviewable", OwnReviewFirst.REVIEWABLE)
                .query(Row.class)
                .list();
    }

    private record Row(
            UUID decisionId,
            UUID applicationId,
            long number,
            String title,
            String projectName,
            Outcome outcome,
            String reason,
            String whatWouldChange,
            UUID decidedBy,
            String byName,
            long version,
            int revision,
            boolean owed,
            boolean deciderConflicts) {

        Held held() {
            return new Held(
                    new DecisionId(decisionId),
                    new Facts(new ApplicationId(applicationId), new ApplicationNumber(number), title, projectName),
                    new Verdict(outcome, reason, whatWouldChange),
                    new AccountId(decidedBy),
                    byName,
                    version,
                    revision);
        }
    }
}
