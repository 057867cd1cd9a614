package org.worksonarm.portal.handover;

import java.util.UUID;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** Nobody on the team has said that they can log in, days after they could read how. */
public record AcknowledgementMissed(AllocationId allocation, ApplicationId application) implements RecordedEvent {

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
        return "reminded";
    }
}
