package org.worksonarm.portal.stocktaking;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.hardware.Fact;

/** A difference as it is kept, and what became of it. */
record KeptDifference(
        int position,
        Difference difference,
        Settling status,
        @Nullable String words,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    public boolean isOpen() {
        return status == Settling.OPEN;
    }

    /** What is only here has nothing to take over: whether such a machine retires is for a person to say. */
    public boolean canBeTakenOver() {
        return isOpen() && difference.kind() != DifferenceKind.ONLY_HERE;
    }

    /** In UTC; null while it is open. */
    public @Nullable OffsetDateTime settled() {
        return settledAt == null ? null : settledAt.atOffset(ZoneOffset.UTC);
    }

    Fact fact() {
        return Objects.requireNonNull(difference.fact());
    }
}
