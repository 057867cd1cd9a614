package org.worksonarm.portal.assignment;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.RoleWithdrawn;
import org.worksonarm.portal.application.ApplicationStatusChanged;

/** Withdraws what nobody needs to review any more, in the transaction that made it so. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AssignmentEnds {

    private final Assignments assignments;
    private final Clock clock;

    AssignmentEnds(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    @EventListener
    void on(ApplicationStatusChanged change) {
        if (!WaitingForReviews.includes(change.to())) {
            withdraw(assignments.findOpen(change.application()), "The application no longer waits for reviews.");
        }
    }

    @EventListener
    void on(RoleWithdrawn change) {
        if (change.role() == Role.REVIEWER) {
            withdraw(assignments.findOpen(change.account()), "No longer a reviewer.");
        }
    }

    private void withdraw(List<Assignment> open, String reason) {
        open.forEach(assignment -> {
            assignment.withdraw(reason, clock.instant());
            assignments.save(assignment);
        });
    }
}
