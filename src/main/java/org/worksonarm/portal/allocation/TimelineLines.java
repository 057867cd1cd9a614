package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.worksonarm.portal.allocation.TimelinePage.Line;

/** Says what the timeline shows, in the lines of a table. */
final class TimelineLines {

    private TimelineLines() {}

    static Stream<Line> of(Host host, List<Booking> bookings, Period window, LocalDate today) {
        var booked = bookings.stream()
                .filter(booking -> booking.period().overlaps(window))
                .map(booking ->
                        booking.isMaintenance() ? maintenance(host, booking) : loan(host, booking, bookings, today));
        return Stream.concat(booked, closing(host, window));
    }

    private static Line loan(Host host, Booking booking, List<Booking> all, LocalDate today) {
        var period = booking.period();
        var status = booking.statusOn(today);
        var url = booking.holder() == null ? null : "/allocations/" + booking.allocationId();
        var cleaned = Lanes.cleaning(booking, all).map(Period::last).orElse(null);
        return new Line(
                host.name(),
                booking.holder(),
                url,
                booking.portion().words(),
                StatusTone.of(status),
                "AllocationStatus." + status,
                period.first(),
                period.last(),
                cleaned);
    }

    private static Line maintenance(Host host, Booking booking) {
        var upkeep = Objects.requireNonNull(booking.claim().upkeep());
        var period = booking.period();
        return new Line(
                host.name(),
                "",
                null,
                upkeep.reason(),
                "warn",
                upkeep.loansRunOn() ? "Timeline.DOWNTIME" : "Timeline.MAINTENANCE",
                period.first(),
                period.last(),
                null);
    }

    private static Stream<Line> closing(Host host, Period window) {
        var last = host.lastDay();
        if (last == null || !host.closesBefore(window.last())) {
            return Stream.empty();
        }
        var key = host.retiresFirst() ? "Timeline.RETIRED" : "Timeline.CLOSED";
        return Stream.of(new Line(host.name(), "", null, "", "neutral", key, last.plusDays(1), null, null));
    }
}
