package org.worksonarm.portal.review;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.OpenAssignments;
import org.worksonarm.portal.assignment.OpenAssignments.OpenAssignment;
import org.worksonarm.portal.assignment.ReviewAssignment;
import org.worksonarm.portal.kernel.NotFound;

/** What a reviewer is asked to do with one application. */
@Component
class OwnAssignment {

    private final OpenAssignments open;
    private final ReviewAssignment assignment;
    private final Deadline deadline;

    OwnAssignment(OpenAssignments open, ReviewAssignment assignment, Deadline deadline) {
        this.open = open;
        this.assignment = assignment;
        this.deadline = deadline;
    }

    /** Until when the review is to be in. Empty where nobody asked for it, or where that has ended. */
    Optional<Due> due(ApplicationId application, AccountId reviewer) {
        return open.of(reviewer).stream()
                .filter(one -> one.application().equals(application))
                .map(OpenAssignment::dueOn)
                .map(deadline::due)
                .findFirst();
    }

    void decline(ApplicationId application, AccountId reviewer, String reason) {
        if (!assignment.decline(application, reviewer, reason)) {
            throw nothingAssigned(application);
        }
    }

    static NotFound nothingAssigned(ApplicationId application) {
        return new NotFound("open assignment of " + application);
    }
}
