package org.worksonarm.portal.handover;

import java.util.UUID;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.record.RecordedEvent;

/** Access details hold no longer, for their loan has another machine now; {@code before} names the one that they were of. */
record AccessDetailsWithdrawn(AllocationId allocation, String before) implements RecordedEvent {

    static final String ACTION = "access details withdrawn";

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
        return ACTION;
    }
}
