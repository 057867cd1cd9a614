package org.worksonarm.portal.assignment;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.conflict.ConflictDeclared;

/**
 * Ends what a reviewer was asked for, or did, where they declare a conflict of interest, or one comes between. What was
 * decided with the review stays done.
 */
@Component
class StandingBack {

    static final String REASON = "Conflict of interest.";

    private final JdbcClient jdbc;
    private final Assignments assignments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StandingBack(JdbcClient jdbc, Assignments assignments, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ConflictDeclared declared) {
        var project = declared.project();
        if (project != null) {
            applications(project, declared.person()).forEach(each -> end(each, declared.person()));
        }
    }

    void end(ApplicationId application, AccountId reviewer) {
        assignments.findLive(application, reviewer).ifPresent(assignment -> {
            assignment.standBack(REASON, clock.instant());
            assignments.save(assignment);
            events.publishEvent(new ReviewFellAway(application));
            events.publishEvent(new ReviewerStoodBack(application, reviewer));
        });
    }

    private List<ApplicationId> applications(ProjectId project, AccountId reviewer) {
        return jdbc
                .sql("""
                select a.application_id from assignment a join application_card c using (application_id)
                where c.project_id = :project and a.reviewer = :reviewer
                  and (a.status = 'ASSIGNED' or (a.status = 'DONE' and c.status in (:open))) order by a.application_id""")
                .param("project", project.value())
                .param("reviewer", reviewer.value())
                .param("open", WaitingForReviews.REVIEWABLE)
                .query(UUID.class)
                .stream()
                .map(ApplicationId::new)
                .toList();
    }
}
