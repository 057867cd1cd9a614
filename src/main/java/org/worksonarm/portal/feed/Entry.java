package org.worksonarm.portal.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whole days of a calendar.
 *
 * @param version grows with every change
 * @param last the last day itself
 * @param path of the page that tells more; null where the reader may not open it
 */
record Entry(
        UUID id,
        long version,
        Instant changedAt,
        LocalDate first,
        LocalDate last,
        State state,
        Words words,
        @Nullable String path) {

    /** What it is, and how sure. */
    enum State {
        HELD,
        LENT,
        WORKED_ON,
        CANCELLED
    }

    /** What calendars show. */
    record Words(String summary, String place, String more) {}

    Entry {
        last = last.isBefore(first) ? first : last;
    }
}
