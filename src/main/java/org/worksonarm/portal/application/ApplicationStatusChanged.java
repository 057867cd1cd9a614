package org.worksonarm.portal.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.record.RecordedEvent;

/** An application went from one status to another; {@code from} is null where it began. */
public record ApplicationStatusChanged(
        ApplicationId application,
        @Nullable ApplicationStatus from,
        ApplicationStatus to,
        @Nullable String reason) implements RecordedEvent {

    public static final String SUBJECT = "application";

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return application.value();
    }

    @Override
    public String action() {
        return "status changed";
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
