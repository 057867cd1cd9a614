package org.worksonarm.portal.capacity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A window of a list.
 *
 * @param machineId null for a site
 */
record WindowLine(
        UUID windowId,
        @Nullable UUID machineId,
        String place,
        LocalDate startsOn,
        LocalDate endsOn,
        String reason,
        boolean loansRunOn) {}
