package org.worksonarm.portal.assignment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** An application was assigned to a reviewer, or an assignment ended; {@code from} is null where it began. */
public record AssignmentChanged(
        AssignmentId assignment,
        ApplicationId application,
        AccountId reviewer,
        @Nullable AssignmentStatus from,
        AssignmentStatus to,
        @Nullable String reason)
        implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "assignment";
    }

    @Override
    public UUID subjectId() {
        return assignment.value();
    }

    @Override
    public String action() {
        return switch (to) {
            case ASSIGNED -> "assigned";
            case DONE -> "done";
            case DECLINED -> "declined";
            case WITHDRAWN -> "withdrawn";
        };
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
