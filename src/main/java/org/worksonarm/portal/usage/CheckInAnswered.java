package org.worksonarm.portal.usage;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** A team said whether it still needs a loan, and what came of it. */
public record CheckInAnswered(CheckInId checkIn, StillNeeded need, int outcomes) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return CheckInAsked.SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return checkIn.value();
    }

    @Override
    public String action() {
        return "answered";
    }

    @Override
    public String after() {
        return need.name();
    }
}
