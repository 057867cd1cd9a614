package org.worksonarm.portal.handover;

import java.util.UUID;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** A team can read how to reach what is lent to it; {@code edition} tells one time from another. */
public record AccessDetailsGiven(AllocationId allocation, ApplicationId application, boolean corrected, long edition)
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
        return corrected ? "access details corrected" : "access details given";
    }
}
