package org.worksonarm.portal.usage;

import java.time.LocalDate;
import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/**
 * A team was asked how its loan goes, or reminded of it.
 *
 * @param afterDays 0 for the question itself, and for a reminder the days that it waited
 */
public record CheckInAsked(CheckInId checkIn, ApplicationId application, String machine, LocalDate dueOn, int afterDays)
        implements RecordedEvent {

    static final String SUBJECT = "check-in";

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return checkIn.value();
    }

    @Override
    public String action() {
        return afterDays == 0 ? "asked" : "reminded";
    }
}
