package org.worksonarm.portal.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file as it was read.
 *
 * @param number where it begins in the file, the first line being 1
 * @param application as typed
 * @param mail of the reviewer, as typed
 * @param dueOn null where the line names none
 * @param fault what cannot be read in it, and in which column; null where all can
 */
record FileLine(
        long number,
        FileAction action,
        String application,
        String mail,
        @Nullable LocalDate dueOn,
        String reason,
        @Nullable String fault) {

    private static final String PREFIX = "WOA-";

    /** The number of the application, once it is known that nothing is wrong with the line. */
    long applicationNumber() {
        return Long.parseLong(application.substring(PREFIX.length()));
    }
}
