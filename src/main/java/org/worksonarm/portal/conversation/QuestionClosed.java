package org.worksonarm.portal.conversation;

import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** A question no longer waits for its answer. */
public record QuestionClosed(MessageId message, ApplicationId application, QuestionState became)
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
        return "question closed";
    }

    @Override
    public String before() {
        return QuestionState.OPEN.name();
    }

    @Override
    public String after() {
        return became.name();
    }
}
