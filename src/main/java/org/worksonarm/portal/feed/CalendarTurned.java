package org.worksonarm.portal.feed;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** A calendar was given a secret address, or a new one, or was turned off. */
record CalendarTurned(UUID feed, boolean on) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "calendar";
    }

    @Override
    public UUID subjectId() {
        return feed;
    }

    @Override
    public String action() {
        return on ? "given a secret" : "turned off";
    }
}
