package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** A renewal was refused or withdrawn, so its loan is no longer held over: it ends with that day. */
public record HoldOverEnded(AllocationId allocation, ApplicationId application, LocalDate lastDay)
        implements RecordedEvent {

    static final String ACTION = "no longer held over";

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
        return Wording.day(lastDay);
    }
}
