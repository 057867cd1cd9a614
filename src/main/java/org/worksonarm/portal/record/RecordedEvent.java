package org.worksonarm.portal.record;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of state that the record keeps: every event about a change implements it. */
public interface RecordedEvent {

    /** The kind of thing that changed, for example {@code application}. */
    String subjectKind();

    UUID subjectId();

    /** The verb in the past tense, for example {@code submitted}. */
    String action();

    default @Nullable String before() {
        return null;
    }

    default @Nullable String after() {
        return null;
    }

    default @Nullable String reason() {
        return null;
    }

    /** What changed field by field, where whoever reads the record wants to know. */
    default List<FieldChange> fields() {
        return List.of();
    }
}
