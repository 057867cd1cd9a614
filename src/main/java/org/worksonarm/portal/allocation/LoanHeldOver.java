package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** A loan goes on beyond the day that was promised, no longer than until another, while a renewal waits for its answer. */
public record LoanHeldOver(AllocationId allocation, ApplicationId application, LocalDate promised, LocalDate until)
        implements RecordedEvent {

    static final String ACTION = "held over";

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
    public String before() {
        return Wording.day(promised);
    }

    @Override
    public String after() {
        return Wording.day(until);
    }
}
