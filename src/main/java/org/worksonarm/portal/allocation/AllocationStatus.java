package org.worksonarm.portal.allocation;

import java.time.LocalDate;

/** Where a loan stands. */
enum AllocationStatus {
    HELD,
    ACTIVE,
    ENDING,
    ENDED,
    RELEASED_EARLY,
    REVOKED;

    private static final int DAYS_OF_ENDING = 30;

    boolean isLive() {
        return this == HELD || this == ACTIVE || this == ENDING;
    }

    /** An active loan ends by the calendar, not by anybody's deed. */
    AllocationStatus on(LocalDate day, LocalDate endsOn) {
        if (this != ACTIVE && this != ENDING) {
            return this;
        }
        if (endsOn.isBefore(day)) {
            return ENDED;
        }
        return endsOn.isBefore(day.plusDays(DAYS_OF_ENDING)) ? ENDING : ACTIVE;
    }
}
