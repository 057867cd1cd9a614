package org.worksonarm.portal.hardware;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** The programme has one machine more. */
public record MachineAdded(MachineId machine, String name, MachineState state) implements RecordedEvent {

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
        return "added";
    }

    @Override
    public String after() {
        return state.name();
    }
}
