package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts loans that overlap below each other. */
final class Lanes {

    private final List<LocalDate> lastDays = new ArrayList<>();

    /** The bars of one machine; its bookings come in the order of their first days. */
    static List<Bar> bars(List<Booking> bookings, TimeScale scale, LocalDate today) {
        var lanes = new Lanes();
        return bookings.stream()
                .filter(booking -> booking.period().overlaps(scale.window()))
                .map(booking -> Bar.of(booking, lanes.laneFor(booking.period()), scale, booking.statusOn(today)))
                .toList();
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
