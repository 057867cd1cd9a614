package org.worksonarm.portal.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.record.RecordedEvent;

/** A mail was written, sent or given up, or is to be tried again; {@code from} is null where it was written. */
record MailStatusChanged(
        MailId mail,
        @Nullable MailStatus from,
        MailStatus to,
        @Nullable String reason) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "mail";
    }

    @Override
    public UUID subjectId() {
        return mail.value();
    }

    @Override
    public String action() {
        return "mail status changed";
    }

    @Override
    public @Nullable String before() {
        return from == null ? null : from.name();
    }

    @Override
    public String after() {
        return to.name();
    }
}
