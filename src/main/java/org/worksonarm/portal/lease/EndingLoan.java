package org.worksonarm.portal.lease;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A loan as its team sees it end.
 *
 * @param heldOver whether it goes on beyond the promised day, while a renewal waits
 * @param wantedUntil what the team asked for and waits to hear about; null where it asked for nothing
 */
record EndingLoan(
        UUID id,
        UUID application,
        String machine,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate promisedUntil,
        boolean heldOver,
        @Nullable LocalDate wantedUntil,
        LocalDate today) {

    private static final int DAYS_OF_WINDING_DOWN = 14;

    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, endsOn);
    }

    public boolean isAhead() {
        return startsOn.isAfter(today);
    }

    public boolean isWindingDown() {
        return !isAhead() && daysLeft() <= DAYS_OF_WINDING_DOWN;
    }

    public boolean isAsked() {
        return wantedUntil != null;
    }

    /** Asked for more time, and none of it is free. */
    public boolean isStuck() {
        return !heldOver && wantedUntil != null && wantedUntil.isAfter(endsOn);
    }

    public String left() {
        return switch ((int) daysLeft()) {
            case 0 -> "Today is its last day.";
            case 1 -> "Tomorrow is its last day.";
            default -> "It ends in " + daysLeft() + " days.";
        };
    }
}
