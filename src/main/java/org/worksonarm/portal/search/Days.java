package org.worksonarm.portal.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.worksonarm.portal.kernel.PlausibleYears;

/**
 * A day, a month or a year of the calendar.
 *
 * @param until the first day after it
 */
record Days(LocalDate from, LocalDate until) {

    static Optional<Days> parse(String typed) {
        try {
            return Optional.of(read(typed)).filter(days -> PlausibleYears.contain(days.from()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Days read(String typed) {
        if (typed.matches("\\d{4}")) {
            var first = LocalDate.parse(typed + "-01-01");
            return new Days(first, first.plusYears(1));
        }
        if (typed.matches("\\d{4}-\\d{2}")) {
            var month = YearMonth.parse(typed);
            return new Days(month.atDay(1), month.plusMonths(1).atDay(1));
        }
        var day = LocalDate.parse(typed);
        return new Days(day, day.plusDays(1));
    }
}
