package org.worksonarm.portal.provisioning;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** Nobody of a loan that is over gets on to its machine any more; what they left there is wiped next. */
record AccessWithdrawn(UUID task, String machine) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "operator task";
    }

    @Override
    public UUID subjectId() {
        return task;
    }

    @Override
    public String action() {
        return "access withdrawn";
    }

    @Override
    public String after() {
        return machine;
    }
}
