package org.worksonarm.portal.usage;

import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** A holder reported a fault of a machine. */
public record FaultReported(FaultReportId report, ApplicationId application, FaultUrgency urgency, String reason)
        implements RecordedEvent {

    static final String SUBJECT = "fault report";

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return report.value();
    }

    @Override
    public String action() {
        return "reported";
    }

    @Override
    public String after() {
        return FaultStatus.OPEN.name();
    }
}
