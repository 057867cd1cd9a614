package org.worksonarm.portal.allocation;

import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/**
 * A loan goes on on another machine; {@code before} and {@code after} name both.
 *
 * @param next the loan as which it goes on: itself where it has not begun
 * @param toldElsewhere whether its team reads of it in a letter about more than this
 */
public record AllocationMoved(
        AllocationId allocation,
        AllocationId next,
        ApplicationId application,
        String before,
        String after,
        String reason,
        boolean toldElsewhere)
        implements RecordedEvent {

    static final String ACTION = "moved";

    /** Nothing of it was used, so it is the same loan, of another machine. */
    public boolean isInPlace() {
        return next.equals(allocation);
    }

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
}
