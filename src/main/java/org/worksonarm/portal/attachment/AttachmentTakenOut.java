package org.worksonarm.portal.attachment;

import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** Somebody took a file out of an application. */
record AttachmentTakenOut(AttachmentId attachment, ApplicationId application) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "attachment";
    }

    @Override
    public UUID subjectId() {
        return attachment.value();
    }

    @Override
    public String action() {
        return "taken out";
    }

    @Override
    public String before() {
        return "application " + application;
    }
}
