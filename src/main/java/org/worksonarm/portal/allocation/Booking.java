package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One loan in the calendar of a machine.
 *
 * @param holder name of the project, or null where the person who looks has a conflict of interest with its application
 */
record Booking(
        UUID allocationId,
        UUID machineId,
        Portion portion,
        Period period,
        AllocationStatus status,
        @Nullable String holder) {

    AllocationStatus statusOn(LocalDate day) {
        return status.on(day, period.first(), period.last());
    }
}
