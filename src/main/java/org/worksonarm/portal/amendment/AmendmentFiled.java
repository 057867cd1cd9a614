package org.worksonarm.portal.amendment;

import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** A team asked to change what it was awarded. */
public record AmendmentFiled(AmendmentId amendment, ApplicationId application, AmendmentKind kind, String reason)
        implements RecordedEvent {

    static final String SUBJECT = "change request";

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return amendment.value();
    }

    @Override
    public String action() {
        return "filed";
    }

    @Override
    public String after() {
        return AmendmentStatus.OPEN.name();
    }
}
