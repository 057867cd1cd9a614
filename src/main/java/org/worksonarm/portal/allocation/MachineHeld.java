package org.worksonarm.portal.allocation;

import java.time.Instant;
import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** A machine, or a part of one, is held for a request and not lent yet. */
public record MachineHeld(AllocationId allocation, ApplicationId application, Instant until) implements RecordedEvent {

    static final String ACTION = "held";

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

    @Override
    public String after() {
        return AllocationStatus.HELD.name();
    }
}
