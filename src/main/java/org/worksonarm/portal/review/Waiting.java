package org.worksonarm.portal.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** How long an applicant has waited, in days of UTC, beside what the programme promises. */
public record Waiting(LocalDate since, long days, int promised) {

    static Waiting between(Instant submitted, Instant end, int promised) {
        var since = day(submitted);
        return new Waiting(since, ChronoUnit.DAYS.between(since, day(end)), promised);
    }

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    public boolean isOver() {
        return days > promised;
    }

    public long daysOver() {
        return days - promised;
    }
}
