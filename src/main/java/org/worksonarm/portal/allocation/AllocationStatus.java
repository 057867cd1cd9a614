package org.worksonarm.portal.allocation;

import java.time.LocalDate;

/**
 * Where a loan stands. Upcoming is never recorded: it is what an active loan is before its first day. A hold was released
 * or has lapsed without ever being lent; a loan that moved goes on as another one.
 */
enum AllocationStatus {
    HELD,
    UPCOMING,
    ACTIVE,
    ENDING,
    ENDED,
    RELEASED_EARLY,
    REVOKED,
    CANCELLED,
    RELEASED,
    LAPSED,
    MOVED;

    private static final int DAYS_OF_ENDING = 30;

    boolean isLive() {
        return this == HELD || this == UPCOMING || this == ACTIVE || this == ENDING;
    }

    /** An active loan begins and ends by the calendar, not by anybody's deed. */
    AllocationStatus on(LocalDate day, LocalDate startsOn, LocalDate endsOn) {
        if (this != ACTIVE && this != ENDING) {
            return this;
        }
        if (startsOn.isAfter(day)) {
            return UPCOMING;
        }
        if (endsOn.isBefore(day)) {
            return ENDED;
        }
        return endsOn.isBefore(day.plusDays(DAYS_OF_ENDING)) ? ENDING : ACTIVE;
    }
}
