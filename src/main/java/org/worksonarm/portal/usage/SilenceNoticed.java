package org.worksonarm.portal.usage;

import java.time.LocalDate;
import java.util.UUID;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/**
 * A loan that sent heartbeats has sent none for long.
 *
 * @param lastSeen the day in UTC of the last one
 * @param toAdmins false while only its team is asked
 */
public record SilenceNoticed(
        AllocationId loan, ApplicationId application, String machine, LocalDate lastSeen, boolean toAdmins)
        implements RecordedEvent {

    static final String SUBJECT = "heartbeat";

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return loan.value();
    }

    @Override
    public String action() {
        return toAdmins ? "told admins of silence" : "asked about silence";
    }
}
