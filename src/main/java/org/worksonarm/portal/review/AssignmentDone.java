package org.worksonarm.portal.review;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.assignment.ReviewAssignment;

/** Who hands in a review has done what they were asked for, in the same transaction. */
@Component
class AssignmentDone {

    private final ReviewAssignment assignment;
    private final Clock clock;

    AssignmentDone(ReviewAssignment assignment, Clock clock) {
        this.assignment = assignment;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ReviewSubmitted submitted) {
        assignment.finished(submitted.application(), submitted.reviewer(), clock.instant());
    }
}
