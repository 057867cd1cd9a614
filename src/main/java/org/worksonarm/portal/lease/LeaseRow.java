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
        LocalDate today) {

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
        var count = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
        return days < 0 ? count + " ago" : "in " + count;
    }
}
