package org.worksonarm.portal.usage;

import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** A report of a fault was answered, or its team withdrew it. */
public record FaultEnded(FaultReportId report, ApplicationId application, FaultStatus status, String reason)
        implements RecordedEvent {

    @Override
    public String subjectKind() {
        return FaultReported.SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return report.value();
    }

    @Override
    public String action() {
        return "ended";
    }

    @Override
    public String before() {
        return FaultStatus.OPEN.name();
    }

    @Override
    public String after() {
        return status.name();
    }
}
