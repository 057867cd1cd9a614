package org.worksonarm.portal.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long an applicant has waited, in days of UTC, beside what the programme promised.
 *
 * @param promised null where nothing was
 */
public record Waiting(LocalDate since, long days, @Nullable Long promised) {

    static Waiting between(Instant submitted, Instant end, @Nullable Instant answerBy) {
        var since = day(submitted);
        return new Waiting(since, daysUntil(since, end), answerBy == null ? null : daysUntil(since, answerBy));
    }

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    public boolean isOver() {
        return daysOver() > 0;
    }

    public long daysOver() {
        return promised == null ? 0 : days - promised;
    }

    private static long daysUntil(LocalDate since, Instant end) {
        return ChronoUnit.DAYS.between(since, day(end));
    }
}
