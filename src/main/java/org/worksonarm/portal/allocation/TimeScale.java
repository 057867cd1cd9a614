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
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAYS_OF_A_MONTH = 31;
    private static final int MARGIN = 6;

    /** Where a day begins, at the edge for days outside. */
    double at(LocalDate day) {
        var from = Math.clamp(day.toEpochDay() - window.first().toEpochDay(), 0, window.days());
        return round((double) from * width / window.days());
    }

    /** Months, the weeks of one month, or the days of one week. */
    public List<Mark> marks() {
        if (window.days() > DAYS_OF_A_MONTH) {
            return months();
        }
        return window.days() > DAYS_OF_A_WEEK ? every(DAYS_OF_A_WEEK, DAY) : every(1, WEEKDAY);
    }

    private List<Mark> every(int days, DateTimeFormatter format) {
        return Stream.iterate(window.first(), window::contains, day -> day.plusDays(days))
                .map(day -> new Mark(at(day), at(day) + MARGIN, format.format(day)))
                .toList();
    }

    private List<Mark> months() {
        var months = new ArrayList<Mark>();
        for (var day = window.first().withDayOfMonth(1); !day.isAfter(window.last()); day = day.plusMonths(1)) {
            var format = months.isEmpty() || day.getMonthValue() == 1 ? JANUARY : MONTH;
            months.add(new Mark(at(day), at(day) + MARGIN, format.format(day)));
        }
        return months;
    }

    static double round(double length) {
        return Math.round(length * 10) / 10.0;
    }

    /** The line at which a month, week or day begins, and its name beside it. */
    record Mark(double line, double label, String name) {}
}
