package org.worksonarm.portal.conversation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.FormSection;
import org.worksonarm.portal.record.RecordedEvent;

/** Somebody wrote a message; {@code asksAbout} is null where it is no question. The record keeps no word of it. */
public record MessageWritten(
        MessageId message,
        ApplicationId application,
        AccountId author,
        Audience audience,
        @Nullable FormSection asksAbout)
        implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "message";
    }

    @Override
    public UUID subjectId() {
        return message.value();
    }

    @Override
    public String action() {
        return asksAbout == null ? "written" : "asked";
    }

    @Override
    public String after() {
        return asksAbout == null ? audience.name() : asksAbout.name();
    }
}
