package org.worksonarm.portal.hardware;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.record.RecordedEvent;

/** The state or the note of a machine changed. */
public record MachineChanged(
        MachineId machine,
        MachineState from,
        MachineState to,
        @Nullable String note) implements RecordedEvent {

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

    @Override
    public @Nullable String reason() {
        return note;
    }
}
