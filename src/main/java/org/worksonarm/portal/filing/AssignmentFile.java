package org.worksonarm.portal.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that an admin brought.
 *
 * @param outcomes what each line would have done when it came, or did
 * @param carriedOutAt null until it is carried out
 */
record AssignmentFile(
        UUID id,
        String name,
        String content,
        String outcomes,
        Instant broughtAt,
        @Nullable Instant carriedOutAt) {

    /** In UTC. */
    public LocalDate broughtOn() {
        return broughtAt.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    public boolean isOpen() {
        return carriedOutAt == null;
    }
}
