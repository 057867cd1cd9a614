package org.worksonarm.portal.review;

import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.program.RubricId;

/**
 * A score sheet as its reviewer sent it.
 *
 * @param rubric that was on the page, with which a review begins
 * @param from where it was open
 * @param version the version of the review that was opened there; null where there was none yet
 * @param revision the revision of the application that was read
 */
record SheetEdit(
        ScoreSheet sheet,
        RubricId rubric,
        OpenSheet from,
        @Nullable Long version,
        int revision,
        Kind kind) {

    /** What to do with it. */
    enum Kind {
        KEEP,
        HAND_IN
    }
}
