package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Lays days out from left to right. */
record TimeScale(Period window, int width) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter JANUARY = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int MARGIN = 6;

    /** Where a day begins, at the edge for days outside. */
    double at(LocalDate day) {
        var from = Math.clamp(day.toEpochDay() - window.first().toEpochDay(), 0, window.days());
        return round((double) from * width / window.days());
    }

    /** Months, or the weeks of one month. */
    public List<Month> marks() {
        return window.days() > 31 ? months() : weeks();
    }

    private List<Month> weeks() {
        return Stream.iterate(window.first(), window::contains, day -> day.plusWeeks(1))
                .map(day -> new Month(at(day), at(day) + MARGIN, DAY.format(day)))
                .toList();
    }

    private List<Month> months() {
        var months = new ArrayList<Month>();
        for (var day = window.first().withDayOfMonth(1); !day.isAfter(window.last()); day = day.plusMonths(1)) {
            var format = months.isEmpty() || day.getMonthValue() == 1 ? JANUARY : MONTH;
            months.add(new Month(at(day), at(day) + MARGIN, format.format(day)));
        }
        return months;
    }

    static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }

    /** The line at which a month or week begins, and its name beside it. */
    record Month(double line, double label, String name) {}
}
