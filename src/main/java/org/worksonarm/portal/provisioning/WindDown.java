package org.worksonarm.portal.provisioning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a loan that is over is reclaimed.
 *
 * @param task what an operator does for it; null where a cloud does
 * @param neverBegan it was set up, and ended before its first day
 */
record WindDown(
        UUID loan,
        String machine,
        LocalDate lastDay,
        boolean neverBegan,
        LocalDate dueOn,
        @Nullable UUID task,
        @Nullable Instant accessWithdrawnAt,
        @Nullable Instant wipedAt,
        LocalDate today) {

    public boolean isReclaimed() {
        return wipedAt != null;
    }

    public boolean isLate() {
        return !isReclaimed() && dueOn.isBefore(today);
    }

    public String tone() {
        if (isReclaimed()) {
            return "good";
        }
        return isLate() ? "warn" : "info";
    }
}
