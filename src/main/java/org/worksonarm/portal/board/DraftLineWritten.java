package org.worksonarm.portal.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.record.RecordedEvent;

/** An admin changed what a draft says of one application. */
record DraftLineWritten(
        DraftLineId line,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "draft line";
    }

    @Override
    public UUID subjectId() {
        return line.value();
    }

    @Override
    public String action() {
        return "written";
    }
}
