package org.worksonarm.portal.lease;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationNumber;

/**
 * A loan as the list of ends shows it.
 *
 * @param request the open change request about its period; null where there is none
 * @param isTold whether anybody on its team has an address
 * @param wipeDueOn when its machine was to be wiped, where it is over and that is not proved yet
 * @param toldOn when the portal last wrote about its end; null where it has not yet
 */
record LeaseRow(
        UUID id,
        long number,
        String title,
        String project,
        String machine,
        LocalDate endsOn,
        boolean heldOver,
        @Nullable UUID request,
        boolean isTold,
        @Nullable LocalDate toldOn,
        LocalDate today,
        @Nullable LocalDate wipeDueOn) {

    public ApplicationNumber applicationNumber() {
        return new ApplicationNumber(number);
    }

    public boolean isAsked() {
        return request != null;
    }

    public boolean isOver() {
        return endsOn.isBefore(today);
    }

    public String when() {
        var days = ChronoUnit.DAYS.between(today, endsOn);
        if (days == 0) {
            return "today";
        }
        return days < 0 ? days(-days) + " ago" : "in " + days(days);
    }

    public boolean isWipeLate() {
        return wipeDueOn != null && wipeDueOn.isBefore(today);
    }

    public String wiping() {
        return isWipeLate()
                ? "Not wiped, %s late".formatted(days(ChronoUnit.DAYS.between(wipeDueOn, today)))
                : "Not wiped yet";
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
