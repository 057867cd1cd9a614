package org.worksonarm.portal.hardware;

import java.util.List;
import java.util.UUID;
import org.worksonarm.portal.record.FieldChange;
import org.worksonarm.portal.record.RecordedEvent;

/** What is known of a machine changed. */
public record MachineChanged(MachineId machine, MachineState from, MachineState to, List<FieldChange> fields)
        implements RecordedEvent {

    public MachineChanged {
        fields = List.copyOf(fields);
    }

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
        return "changed";
    }

    @Override
    public String before() {
        return from.name();
    }

    @Override
    public String after() {
        return to.name();
    }
}
