package org.worksonarm.portal.hardware;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.record.RecordedEvent;

/** What was wrong with a machine is so no more. */
public record MachineFaultEnded(
        MachineId machine,
        String words,
        LocalDate endedOn,
        @Nullable String cure) implements RecordedEvent {

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
        return "fault ended";
    }

    @Override
    public String before() {
        return words;
    }

    @Override
    public String after() {
        return endedOn.toString();
    }

    @Override
    public @Nullable String reason() {
        return cure;
    }
}
