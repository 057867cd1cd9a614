package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** A loan goes on, and ends on an earlier day than was agreed. Whoever does so tells its team. */
public record LoanShortened(
        AllocationId allocation, ApplicationId application, LocalDate from, LocalDate lastDay, String reason)
        implements RecordedEvent {

    static final String ACTION = "shortened";

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
        return Wording.day(from);
    }

    @Override
    public String after() {
        return Wording.day(lastDay);
    }
}
