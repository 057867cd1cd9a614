package org.worksonarm.portal.scheduling;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A schedule in short; {@code lines} and {@code served} count those that its reader may see. */
record ScheduleHead(
        UUID id,
        ScheduleStatus status,
        long seed,
        boolean assumed,
        long version,
        String madeBy,
        LocalDate madeOn,
        @Nullable String closedBy,
        @Nullable LocalDate closedOn,
        int lines,
        int served) {

    public boolean isOpen() {
        return status == ScheduleStatus.OPEN;
    }

    /** Whether it can be changed and confirmed. */
    public boolean isActionable() {
        return isOpen() && !assumed;
    }

    public boolean isConfirmed() {
        return status == ScheduleStatus.CONFIRMED;
    }

    public String kind() {
        return assumed ? "What if" : "Schedule";
    }

    public String tone() {
        return switch (status) {
            case OPEN -> "info";
            case CONFIRMED -> "good";
            case DISCARDED -> "neutral";
        };
    }
}
