package org.worksonarm.portal.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What the committee of the demo did: it reviewed, and planned who reviews what is still to come. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoCommittee {

    private final DemoReviews reviews;
    private final DemoAssignments assignments;
    private final DemoConflict conflict;

    DemoCommittee(DemoReviews reviews, DemoAssignments assignments, DemoConflict conflict) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.conflict = conflict;
    }

    void review(List<UUID> applications) {
        reviews.write(applications);
    }

    void assignTheRest() {
        assignments.assign();
        conflict.declare();
    }
}
