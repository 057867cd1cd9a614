package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The bookings of one machine around a period, in a small picture. */
record Strip(TimeScale scale, Period wanted, List<Bar> bars) {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 20;

    static Strip of(List<Booking> bookings, Period wanted, LocalDate today) {
        var scale = new TimeScale(
                new Period(wanted.first().minusMonths(1), wanted.last().plusMonths(1)), WIDTH);
        return new Strip(scale, wanted, Lanes.bars(bookings, scale, today));
    }

    public double start() {
        return scale.at(wanted.first());
    }

    public double length() {
        return TimeScale.round(scale.at(wanted.last().plusDays(1)) - start());
    }

    public double barHeight() {
        var lanes = bars.stream().mapToInt(Bar::lane).max().orElse(0) + 1;
        return TimeScale.round((double) HEIGHT / lanes);
    }

    public double yOf(Bar bar) {
        return TimeScale.round(bar.lane() * barHeight());
    }

    public String words() {
        return bars.isEmpty()
                ? "Nothing booked around the period"
                : bars.stream().map(Bar::title).collect(Collectors.joining("; "));
    }
}
