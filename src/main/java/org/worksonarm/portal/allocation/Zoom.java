package org.worksonarm.portal.allocation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much time the timeline shows: weeks from Monday on, all else from the first of a month. */
enum Zoom {
    WEEK(1, ChronoUnit.WEEKS, 976),
    MONTH(1, ChronoUnit.MONTHS, 976),
    QUARTER(3, ChronoUnit.MONTHS, 976),
    HALF_YEAR(6, ChronoUnit.MONTHS, 976),
    YEAR(12, ChronoUnit.MONTHS, 1092),
    TWO_YEARS(24, ChronoUnit.MONTHS, 1536);

    private final int count;
    private final ChronoUnit unit;
    private final int width;

    Zoom(int count, ChronoUnit unit, int width) {
        this.count = count;
        this.unit = unit;
        this.width = width;
    }

    static Zoom of(@Nullable String name) {
        return Stream.of(values())
                .filter(zoom -> zoom.name().equals(name))
                .findFirst()
                .orElse(YEAR);
    }

    /** Wide enough for names in the bars. */
    int width() {
        return width;
    }

    /** The time that has this day in its first week or month. */
    Period around(LocalDate day) {
        var first = unit == ChronoUnit.WEEKS
                ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                : day.withDayOfMonth(1);
        return new Period(first, moved(first, 1).minusDays(1));
    }

    /** As many times later, or earlier where negative. */
    LocalDate moved(LocalDate first, int times) {
        return first.plus((long) times * count, unit);
    }
}
