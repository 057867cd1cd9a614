package org.worksonarm.portal.record;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the record. {@code actor} is an account's id, absent where the portal itself acted. */
public record RecordEntry(
        Instant at,
        @Nullable UUID actor,
        String action,
        @Nullable String stateBefore,
        @Nullable String stateAfter,
        @Nullable String reason) {}
