package org.worksonarm.portal.allocation;

import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.record.RecordedEvent;

/** A machine, or a part of one, was lent for a request. */
public record MachineAllocated(
        AllocationId allocation, ApplicationId application, ResourceRequestId request, MachineId machine)
        implements RecordedEvent {

    static final String SUBJECT = "allocation";

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return allocation.value();
    }

    @Override
    public String action() {
        return "allocated";
    }

    @Override
    public String after() {
        return AllocationStatus.ACTIVE.name();
    }
}
