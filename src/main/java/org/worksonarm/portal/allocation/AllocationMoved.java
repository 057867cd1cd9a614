package org.worksonarm.portal.allocation;

import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** A loan goes on on another machine; {@code before} and {@code after} name both. */
public record AllocationMoved(
        AllocationId allocation, ApplicationId application, String before, String after, String reason)
        implements RecordedEvent {

    static final String ACTION = "moved";

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
