package org.worksonarm.portal.program;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the programme takes at this moment, for pages.
 *
 * @param open the round that takes applications now; null where none does
 * @param grace the round whose deadline is over, and which still takes drafts that were begun before it
 * @param next the next round to open, where one is planned
 * @param rollingDays within how many days rolling intake answers; null where it is closed
 */
public record IntakeNow(
        @Nullable RoundTerms open,
        @Nullable RoundTerms grace,
        @Nullable RoundTerms next,
        @Nullable Integer rollingDays) {

    public boolean isRolling() {
        return open == null && rollingDays != null;
    }

    public boolean isClosed() {
        return open == null && rollingDays == null;
    }

    /** Until when a draft that was begun then may be submitted to the round in its grace; null where it may not. */
    public @Nullable Instant graceFor(Instant begun) {
        return grace != null && begun.isBefore(grace.deadline()) ? grace.closesAt() : null;
    }
}
