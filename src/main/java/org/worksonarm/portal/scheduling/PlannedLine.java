package org.worksonarm.portal.scheduling;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.allocation.Period;
import org.worksonarm.portal.application.ResourceRequestId;

/** One line of a schedule as somebody may read it; without a machine where it gets none. */
record PlannedLine(
        UUID id,
        UUID applicationId,
        UUID resourceRequestId,
        long number,
        String title,
        String projectName,
        String asks,
        @Nullable UUID machineId,
        @Nullable String machine,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String reason,
        @Nullable String besideMachine,
        @Nullable LocalDate besideStartsOn,
        boolean byHand,
        @Nullable UUID allocationId,
        @Nullable String outcome) {

    ResourceRequestId request() {
        return new ResourceRequestId(resourceRequestId);
    }

    public boolean isServed() {
        return startsOn != null;
    }

    boolean isPending() {
        return isServed() && allocationId == null && outcome == null;
    }

    @Nullable
    Period period() {
        return startsOn == null || endsOn == null ? null : new Period(startsOn, endsOn);
    }

    @Nullable
    Beside beside() {
        return besideMachine == null || besideStartsOn == null ? null : new Beside(besideMachine, besideStartsOn);
    }
}
