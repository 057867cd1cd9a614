package org.worksonarm.portal.hardware;

import java.time.LocalDate;
import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** Something is wrong with a machine since that day. */
public record MachineFaultNoted(MachineId machine, String words, LocalDate beganOn) implements RecordedEvent {

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
        return "fault noted";
    }

    @Override
    public String after() {
        return beganOn.toString();
    }

    @Override
    public String reason() {
        return words;
    }
}
