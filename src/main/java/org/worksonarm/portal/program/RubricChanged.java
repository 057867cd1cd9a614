package org.worksonarm.portal.program;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.record.RecordedEvent;

/** Admins went on with the next version of the rubric; before and after say what of it changed. */
public record RubricChanged(
        RubricId rubric,
        String action,
        @Nullable String before,
        @Nullable String after) implements RecordedEvent {

    public static final String SUBJECT = "rubric";

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return rubric.value();
    }
}
