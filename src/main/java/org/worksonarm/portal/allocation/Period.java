package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.worksonarm.portal.application.ResourceNeed;

/** Whole days in UTC, from the first to the last day of use. */
public record Period(LocalDate first, LocalDate last) {

    static final int LONGEST_IN_MONTHS = 36;
    static final int EARLIEST_IN_MONTHS = 12;
    private static final int USUAL_MONTHS = 6;

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period ends on or after its first day");
        }
    }

    static Period ofMonths(LocalDate first, int months) {
        return new Period(first, first.plusMonths(months).minusDays(1));
    }

    /** What a need asks for, or what is usual where it does not say. */
    public static Period askedFor(ResourceNeed need, LocalDate today) {
        var asked = need.startsOn();
        var first = asked == null || asked.isBefore(today) ? today : asked;
        var months = need.months();
        return ofMonths(first, months == null ? USUAL_MONTHS : months);
    }

    public static Period ofDays(LocalDate first, long days) {
        return new Period(first, first.plusDays(days - 1));
    }

    /** As long as this, but from another day on, and never longer than a loan may last. */
    public Period movedTo(LocalDate day) {
        var moved = ofDays(day, days());
        return moved.isTooLong() ? ofMonths(day, LONGEST_IN_MONTHS) : moved;
    }

    public String words() {
        return "%s to %s".formatted(Wording.day(first), Wording.day(last));
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean overlaps(Period other) {
        return !last.isBefore(other.first) && !other.last.isBefore(first);
    }

    boolean isOver(LocalDate today) {
        return last.isBefore(today);
    }

    boolean isTooLong() {
        return last.isAfter(ofMonths(first, LONGEST_IN_MONTHS).last);
    }

    boolean startsTooEarly(LocalDate today) {
        return first.isBefore(today.minusMonths(EARLIEST_IN_MONTHS));
    }
}
