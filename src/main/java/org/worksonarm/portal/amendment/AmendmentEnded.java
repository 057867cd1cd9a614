package org.worksonarm.portal.amendment;

import java.util.Locale;
import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/**
 * A change request was agreed to, refused or withdrawn.
 *
 * @param reason the words of the programme, empty where it has none
 * @param nextStep what people must still do; empty where nothing
 */
public record AmendmentEnded(
        AmendmentId amendment,
        ApplicationId application,
        AmendmentKind kind,
        AmendmentStatus status,
        String reason,
        String nextStep)
        implements RecordedEvent {

    @Override
    public String subjectKind() {
        return AmendmentFiled.SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return amendment.value();
    }

    @Override
    public String action() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String before() {
        return AmendmentStatus.OPEN.name();
    }

    @Override
    public String after() {
        return status.name();
    }
}
