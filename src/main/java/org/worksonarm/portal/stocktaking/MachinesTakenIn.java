package org.worksonarm.portal.stocktaking;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** An admin had a file of machines taken in. */
record MachinesTakenIn(UUID file, long added, long changed) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "file of machines";
    }

    @Override
    public UUID subjectId() {
        return file;
    }

    @Override
    public String action() {
        return "taken in";
    }

    @Override
    public String after() {
        return "%d added, %d changed".formatted(added, changed);
    }
}
