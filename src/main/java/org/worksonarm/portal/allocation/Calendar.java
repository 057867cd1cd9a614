package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that is booked on one machine, and so what is free of it. */
record Calendar(Capacity capacity, List<Booking> bookings) {

    Calendar {
        bookings = bookings.stream()
                .sorted(Comparator.comparing(booking -> booking.period().first()))
                .toList();
    }

    Calendar plus(Booking booking) {
        return new Calendar(
                capacity, Stream.concat(bookings.stream(), Stream.of(booking)).toList());
    }

    /** The first thing that stands in the way. */
    Optional<Clash> clash(Portion wanted, Period period) {
        Optional<Clash> lent = during(period)
                .filter(booking -> wanted.isWhole() || booking.portion().isWhole())
                .findFirst()
                .map(Clash.Lent::new);
        return lent.isPresent() || wanted.isWhole() ? lent : full(wanted, period);
    }

    /** The first day from which the portion is free for so many days. */
    Optional<LocalDate> freeFrom(Portion wanted, LocalDate earliest, long days) {
        return Stream.concat(
                        Stream.of(earliest),
                        bookings.stream()
                                .map(booking -> booking.period().last().plusDays(1))
                                .filter(earliest::isBefore))
                .sorted()
                .filter(day -> clash(wanted, Period.ofDays(day, days)).isEmpty())
                .findFirst();
    }

    Capacity leftOn(LocalDate day) {
        var taken = Capacity.NOTHING;
        for (var booking : bookings) {
            taken = booking.period().contains(day) ? taken.plus(booking.portion()) : taken;
        }
        return capacity.minus(taken);
    }

    /** Use only rises where a loan begins, so the other days need no look. */
    private Optional<Clash> full(Portion wanted, Period period) {
        return Stream.concat(
                        Stream.of(period.first()),
                        during(period).map(booking -> booking.period().first()).filter(period::contains))
                .filter(day -> !leftOn(day).hasRoomFor(wanted))
                .findFirst()
                .map(day -> new Clash.Full(day, leftOn(day)));
    }

    private Stream<Booking> during(Period period) {
        return bookings.stream().filter(booking -> booking.period().overlaps(period));
    }

    /** Why a portion cannot be lent in a period. */
    sealed interface Clash {

        record Lent(Booking booking) implements Clash {}

        record Full(LocalDate day, Capacity left) implements Clash {}
    }
}
