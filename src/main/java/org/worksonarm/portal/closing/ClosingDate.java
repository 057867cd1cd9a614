package org.worksonarm.portal.closing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** The day of a closing as it was typed: either a day, or what is wrong with it. */
record ClosingDate(@Nullable LocalDate day, @Nullable String problem) {

    private static final int YEARS = 10;

    static ClosingDate of(String typed, LocalDate today) {
        try {
            var day = LocalDate.parse(typed);
            return day.isBefore(today) || day.isAfter(today.plusYears(YEARS))
                    ? new ClosingDate(null, "Give a day from today on, within ten years.")
                    : new ClosingDate(day, null);
        } catch (DateTimeParseException _) {
            return new ClosingDate(null, "Give the day of the closing as a date.");
        }
    }
}
