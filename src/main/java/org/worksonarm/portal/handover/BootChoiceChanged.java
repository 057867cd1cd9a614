package org.worksonarm.portal.handover;

import java.util.UUID;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** What a machine starts with was changed; {@code before} and {@code after} say both in words. */
public record BootChoiceChanged(AllocationId allocation, ApplicationId application, String before, String after)
        implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "hand-over";
    }

    @Override
    public UUID subjectId() {
        return allocation.value();
    }

    @Override
    public String action() {
        return "boot choice changed";
    }
}
