package org.worksonarm.portal.handover;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** Teams are told something else to do in the first hour. */
record FirstHourRewritten(UUID firstHour, String before, String after) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "first hour";
    }

    @Override
    public UUID subjectId() {
        return firstHour;
    }

    @Override
    public String action() {
        return "rewritten";
    }
}
