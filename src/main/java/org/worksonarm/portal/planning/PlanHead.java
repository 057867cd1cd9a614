package org.worksonarm.portal.planning;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan in short; {@code lines} counts those that its reader may see. */
record PlanHead(
        UUID id,
        PlanKind kind,
        PlanStatus status,
        int reviews,
        LocalDate dueOn,
        long seed,
        long version,
        String madeBy,
        LocalDate madeOn,
        @Nullable String closedBy,
        @Nullable LocalDate closedOn,
        int lines) {

    public boolean isOpen() {
        return status == PlanStatus.OPEN;
    }

    public String tone() {
        return switch (status) {
            case OPEN -> "info";
            case CONFIRMED -> "good";
            case DISCARDED -> "neutral";
        };
    }

    PlanTerms terms() {
        return new PlanTerms(reviews, dueOn, seed);
    }
}
