package org.worksonarm.portal.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/**
 * A reviewer was asked for reviews, all that came at once in one event.
 *
 * @param cause tells this event from others, such as the id of the plan
 */
public record ReviewsAsked(UUID cause, AccountId reviewer, List<ApplicationId> applications, LocalDate dueOn) {

    public ReviewsAsked {
        applications = List.copyOf(applications);
    }
}
