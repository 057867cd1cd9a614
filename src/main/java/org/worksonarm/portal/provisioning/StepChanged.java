package org.worksonarm.portal.provisioning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.record.RecordedEvent;

/** A step of a cloud was planned, or is over. */
record StepChanged(
        UUID step,
        StepKind kind,
        @Nullable StepStatus from,
        StepStatus to,
        @Nullable String words) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "provisioning step";
    }

    @Override
    public UUID subjectId() {
        return step;
    }

    @Override
    public String action() {
        return switch (to) {
            case WAITING -> from == null ? "planned" : "tried again";
            case DONE -> "done";
            case FAILED -> "failed";
            case LAPSED -> "lapsed";
            case BY_HAND -> "given to operators";
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
        return words;
    }
}
