package org.worksonarm.portal.allocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.record.RecordedEvent;

/**
 * A machine, or a part of one, was lent for a request.
 *
 * @param continued the loan that goes on as this one; null where it is a new one
 */
public record MachineAllocated(
        AllocationId allocation,
        ApplicationId application,
        ResourceRequestId request,
        MachineId machine,
        @Nullable AllocationId continued)
        implements RecordedEvent {

    public MachineAllocated(
            AllocationId allocation, ApplicationId application, ResourceRequestId request, MachineId machine) {
        this(allocation, application, request, machine, null);
    }

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
