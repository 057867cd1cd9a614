package org.worksonarm.portal.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was handed over, and who says so. */
record HandoverView(
        Access access,
        Instant givenAt,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant remindedAt,
        long version) {

    public boolean isAcknowledged() {
        return acknowledgedAt != null;
    }
}
