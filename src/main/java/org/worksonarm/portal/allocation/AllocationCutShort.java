package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/**
 * A loan ended before its time: its project gave it back, or the programme took it back or cancelled it.
 *
 * @param toldElsewhere whether its team reads of it in a letter about more than this
 */
public record AllocationCutShort(
        AllocationId allocation,
        ApplicationId application,
        String before,
        String after,
        LocalDate lastDay,
        String reason,
        boolean toldElsewhere)
        implements RecordedEvent {

    public AllocationCutShort(
            AllocationId allocation,
            ApplicationId application,
            String before,
            String after,
            LocalDate lastDay,
            String reason) {
        this(allocation, application, before, after, lastDay, reason, false);
    }

    static final String ACTION = "cut short";

    /** Its project gave it back. */
    public boolean isReturn() {
        return after.equals(AllocationStatus.RELEASED_EARLY.name());
    }

    @Override
    public String subjectKind() {
        return MachineAllocated.SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return allocation.value();
    }

    @Override
    public String action() {
        return ACTION;
    }
}
