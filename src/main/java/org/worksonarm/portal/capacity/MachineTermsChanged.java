package org.worksonarm.portal.capacity;

import java.util.UUID;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.record.RecordedEvent;

/** A machine is lent on other terms; {@code before} and {@code after} say all of them. */
public record MachineTermsChanged(MachineId machine, String before, String after) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "machine";
    }

    @Override
    public UUID subjectId() {
        return machine.value();
    }

    @Override
    public String action() {
        return "terms changed";
    }
}
