package org.worksonarm.portal.assignment;

import java.time.LocalDate;

/** Which reviewers an admin wants to see. */
enum ReviewerFilter {
    ALL,
    FREE,
    LATE,
    AWAY;

    boolean matches(ReviewerCard card, LocalDate today) {
        return switch (this) {
            case ALL -> true;
            case FREE -> !card.isFull() && !card.isAway(today);
            case LATE -> card.late() > 0;
            case AWAY -> card.absence().isPresent();
        };
    }
}
