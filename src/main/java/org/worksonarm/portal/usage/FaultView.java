package org.worksonarm.portal.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationNumber;

/**
 * A report of a fault as pages show it.
 *
 * @param machine the machine of the loan when it was reported
 * @param waitingDays whole days since then
 */
record FaultView(
        UUID id,
        UUID loan,
        UUID applicationId,
        ApplicationNumber number,
        String title,
        String project,
        UUID machineId,
        String machine,
        String what,
        LocalDate since,
        FaultUrgency urgency,
        FaultStatus status,
        Instant reportedAt,
        long waitingDays,
        String answer,
        @Nullable Instant answeredAt,
        long version) {

    public boolean isOpen() {
        return status == FaultStatus.OPEN;
    }

    public String tone() {
        return status.tone();
    }

    public String urgencyTone() {
        return switch (urgency) {
            case LOW -> "neutral";
            case SLOWS -> "warn";
            case STOPS -> "bad";
        };
    }

    public String waiting() {
        return waitingDays == 0 ? "since today" : waitingDays == 1 ? "1 day" : waitingDays + " days";
    }
}
