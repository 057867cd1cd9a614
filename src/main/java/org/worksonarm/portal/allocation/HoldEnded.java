package org.worksonarm.portal.allocation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** What was held was never lent: somebody released it, or it lapsed; {@code heldBy} placed it, null for the portal. */
public record HoldEnded(
        AllocationId allocation,
        ApplicationId application,
        String after,
        @Nullable AccountId heldBy) implements RecordedEvent {

    static final String ACTION = "hold ended";

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
        return AllocationStatus.HELD.name();
    }

    /** Whether nobody did this, but time. */
    public boolean lapsed() {
        return after.equals(AllocationStatus.LAPSED.name());
    }
}
