package org.worksonarm.portal.program;

import java.time.Instant;

/** A published version of the rubric: since or from when reviews begin with it. */
public record RubricEdition(RubricId id, int version, Instant activeFrom, Instant publishedAt) {

    /** For the record. */
    String words() {
        return "version %d from %s".formatted(version, activeFrom);
    }
}
