package org.worksonarm.portal.attachment;

import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** Somebody added a file to an application. The record keeps neither its name nor its content. */
record AttachmentAdded(AttachmentId attachment, ApplicationId application, FileKind kind, long size)
        implements RecordedEvent {

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
        return "added";
    }

    @Override
    public String after() {
        return "%s, %d bytes, application %s".formatted(kind, size, application);
    }
}
