package org.worksonarm.portal.usage;

import java.util.UUID;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.record.RecordedEvent;

/** A team made the heartbeat of a loan, or a new secret for it, or turned it off. */
record HeartbeatTurned(AllocationId loan, boolean on) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return SilenceNoticed.SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return loan.value();
    }

    @Override
    public String action() {
        return on ? "given a secret" : "turned off";
    }
}
