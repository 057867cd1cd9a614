package org.worksonarm.portal.allocation;

import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** A loan got another period, as its project had asked; {@code before} and {@code after} say both in words. */
public record AllocationRescheduled(AllocationId allocation, ApplicationId application, String before, String after)
        implements RecordedEvent {

    static final String ACTION = "rescheduled";

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
