package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts loans that overlap below each other. */
final class Lanes {

    private final List<LocalDate> lastDays = new ArrayList<>();

    /** The bars of one machine; its bookings come in the order of their first days. */
    static List<Bar> bars(List<Booking> bookings, TimeScale scale, LocalDate today) {
        var lanes = new Lanes();
        return bookings.stream()
                .filter(booking -> booking.period().overlaps(scale.window()))
                .flatMap(booking -> lanes.bars(booking, bookings, scale, today))
                .toList();
    }

    private Stream<Bar> bars(Booking booking, List<Booking> all, TimeScale scale, LocalDate today) {
        var lane = laneFor(booking.period());
        return Stream.concat(
                Stream.of(Bar.of(booking, lane, scale, today)),
                cleaning(booking, all).stream().map(days -> Bar.cleaning(days, lane, scale)));
    }

    /** Empty where nothing is cleaned: of parts, before the same project goes on. */
    static Optional<Period> cleaning(Booking booking, List<Booking> all) {
        return Optional.ofNullable(booking.cleaning())
                .filter(days -> booking.portion().isWhole())
                .filter(days -> all.stream().noneMatch(other -> other.period().overlaps(days)));
    }

    private int laneFor(Period period) {
        for (int lane = 0; lane < lastDays.size(); lane++) {
            if (lastDays.get(lane).isBefore(period.first())) {
                lastDays.set(lane, period.last());
                return lane;
            }
        }
        lastDays.add(period.last());
        return lastDays.size() - 1;
    }
}
