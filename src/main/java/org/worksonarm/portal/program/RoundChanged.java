package org.worksonarm.portal.program;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.record.RecordedEvent;

/** A round was planned, changed or called off, or rolling intake was; before and after say all of its terms. */
public record RoundChanged(
        UUID round,
        String action,
        @Nullable String before,
        @Nullable String after) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "round";
    }

    @Override
    public UUID subjectId() {
        return round;
    }
}
