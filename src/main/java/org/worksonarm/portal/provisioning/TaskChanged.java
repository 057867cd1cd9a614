package org.worksonarm.portal.provisioning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.record.RecordedEvent;

/** A task of an operator was set, done, or is no longer needed. */
record TaskChanged(
        UUID task,
        TaskKind kind,
        @Nullable TaskStatus from,
        TaskStatus to,
        @Nullable String proof) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "operator task";
    }

    @Override
    public UUID subjectId() {
        return task;
    }

    @Override
    public String action() {
        return switch (to) {
            case OPEN -> "set";
            case DONE -> "done";
            case LAPSED -> "lapsed";
        };
    }

    @Override
    public @Nullable String before() {
        return from == null ? null : from.name();
    }

    @Override
    public String after() {
        return kind + " " + to;
    }

    @Override
    public @Nullable String reason() {
        return proof;
    }
}
