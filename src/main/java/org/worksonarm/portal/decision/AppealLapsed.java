package org.worksonarm.portal.decision;

import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** A team withdraws its application before the programme answered its appeal. */
public record AppealLapsed(UUID appeal, ApplicationId application) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "appeal";
    }

    @Override
    public UUID subjectId() {
        return appeal;
    }

    @Override
    public String action() {
        return "lapsed";
    }
}
