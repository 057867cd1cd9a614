package org.worksonarm.portal.capacity;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** A machine or a site is going to be worked on. */
public record MaintenancePlanned(WindowId window, String place, String after, String reason) implements RecordedEvent {

    static final String SUBJECT = "maintenance";

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return window.value();
    }

    @Override
    public String action() {
        return "planned";
    }
}
