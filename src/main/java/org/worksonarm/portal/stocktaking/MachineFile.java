package org.worksonarm.portal.stocktaking;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of machines that an admin brought.
 *
 * @param by who brought it
 * @param takenAt null until it is taken in
 * @param lines what it did; null until it is taken in
 */
record MachineFile(
        UUID id,
        String name,
        String content,
        String by,
        Instant broughtAt,
        @Nullable Instant takenAt,
        @Nullable List<ShownLine> lines) {

    public boolean isTaken() {
        return takenAt != null;
    }

    /** In UTC. */
    public OffsetDateTime brought() {
        return broughtAt.atOffset(ZoneOffset.UTC);
    }
}
