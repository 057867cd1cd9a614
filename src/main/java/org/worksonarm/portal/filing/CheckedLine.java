package org.worksonarm.portal.filing;

import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.filing.FileSituation.Pair;

/** A line of a file and what it would do; {@code pair} is null where it does not name one that is known. */
record CheckedLine(
        FileLine line, LineOutcome outcome, @Nullable Pair pair) {}
