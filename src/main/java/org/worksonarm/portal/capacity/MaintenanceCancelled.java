package org.worksonarm.portal.capacity;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** A machine or a site is not worked on after all. */
public record MaintenanceCancelled(WindowId window) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return MaintenancePlanned.SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return window.value();
    }

    @Override
    public String action() {
        return "cancelled";
    }
}
