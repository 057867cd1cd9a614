package org.worksonarm.portal.filing;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** An admin had a file of assignments carried out. */
record FileCarriedOut(UUID file, long assigned, long withdrawn) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "file of assignments";
    }

    @Override
    public UUID subjectId() {
        return file;
    }

    @Override
    public String action() {
        return "carried out";
    }

    @Override
    public String after() {
        return "%d assigned, %d withdrawn".formatted(assigned, withdrawn);
    }
}
