package org.worksonarm.portal.assignment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.Overtaken;
import org.worksonarm.portal.kernel.UuidV7;

/** Assigns several applications to one reviewer, who gets one mail about all of them. */
@Service
@Transactional
public class JointAssignment {

    private final ReviewAssignment assignment;
    private final ApplicationEventPublisher events;

    JointAssignment(ReviewAssignment assignment, ApplicationEventPublisher events) {
        this.assignment = assignment;
        this.events = events;
    }

    /**
     * Assigns all of them or none.
     *
     * @throws IllegalStateException where something stands between the reviewer and one of them
     */
    public void assign(List<ApplicationId> applications, AccountId reviewer, LocalDate dueOn, AccountId admin) {
        for (var application : applications) {
            assignment.assign(application, reviewer, dueOn, admin).ifPresent(obstacle -> {
                throw new Overtaken("%s cannot be assigned: %s".formatted(application, obstacle));
            });
        }
        events.publishEvent(new ReviewsAsked(UuidV7.create(), reviewer, applications, dueOn));
    }
}
