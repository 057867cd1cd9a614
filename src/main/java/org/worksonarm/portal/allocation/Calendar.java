package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is booked on one machine, and so what is free of it for one tenant.
 *
 * @param cleaningDays how long the machine is cleaned after a loan that is made now
 * @param tenant the application that wants it, between whose own loans nothing is cleaned; null for anybody
 */
record Calendar(
        Capacity capacity,
        List<Booking> bookings,
        int cleaningDays,
        @Nullable UUID tenant) {

    Calendar {
        bookings = bookings.stream()
                .sorted(Comparator.comparing(booking -> booking.period().first()))
                .toList();
    }

    Calendar(Capacity capacity, List<Booking> bookings) {
        this(capacity, bookings, 0, null);
    }

    static Calendar of(Host host, List<Booking> bookings, @Nullable UUID tenant) {
        return new Calendar(host.capacity(), bookings, host.service().cleaningDays(), tenant);
    }

    /** Whether that tenant has something of the machine, now or later. */
    boolean holds(UUID other) {
        return bookings.stream().anyMatch(booking -> booking.isOf(other));
    }

    /** As that tenant finds it. */
    Calendar of(UUID other) {
        return new Calendar(capacity, bookings, cleaningDays, other);
    }

    /** As whoever runs jobs of strangers, or does not, finds it: the two are kept apart. */
    Calendar seenBy(boolean strangers) {
        var seen = bookings.stream().map(booking -> booking.seenBy(strangers)).toList();
        return new Calendar(capacity, seen, cleaningDays, tenant);
    }

    Calendar plus(Booking booking) {
        var all = Stream.concat(bookings.stream(), Stream.of(booking)).toList();
        return new Calendar(capacity, all, cleaningDays, tenant);
    }

    /** As it were without that loan, which is to move or to change. */
    Calendar without(UUID allocation) {
        var others = bookings.stream()
                .filter(booking -> !booking.allocationId().equals(allocation))
                .toList();
        return new Calendar(capacity, others, cleaningDays, tenant);
    }

    /** The first thing that stands in the way. */
    Optional<Clash> clash(Portion wanted, Period period) {
        var clash = bookings.stream()
                .filter(booking -> !booking.isRunThrough())
                .flatMap(booking -> clash(booking, wanted, period).stream())
                .findFirst();
        return clash.isPresent() || wanted.isWhole() ? clash : full(wanted, period);
    }

    /** The first day from which the portion is free for so many days. */
    Optional<LocalDate> freeFrom(Portion wanted, LocalDate earliest, long days) {
        return starts(wanted, earliest, days).findFirst();
    }

    /** The first day of each stretch, from that day on, in which the portion is free for so many days. */
    Stream<LocalDate> starts(Portion wanted, LocalDate earliest, long days) {
        return Stream.concat(
                        Stream.of(earliest),
                        bookings.stream()
                                .flatMap(booking ->
                                        Stream.of(booking.period().last().plusDays(1), booking.freeAgain()))
                                .filter(earliest::isBefore))
                .distinct()
                .sorted()
                .filter(day -> clash(wanted, Period.ofDays(day, days)).isEmpty());
    }

    Capacity leftOn(LocalDate day) {
        var taken = Capacity.NOTHING;
        for (var booking : bookings) {
            taken = booking.period().contains(day) ? taken.plus(booking.portion()) : taken;
        }
        return capacity.minus(taken);
    }

    private Optional<Clash> clash(Booking booking, Portion wanted, Period period) {
        var days = booking.period();
        if (booking.isMaintenance()) {
            return days.overlaps(period) ? Optional.of(new Clash.Maintained(booking)) : Optional.empty();
        }
        if (!wanted.isWhole() && !booking.portion().isWhole()) {
            return Optional.empty();
        }
        if (days.overlaps(period)) {
            return Optional.of(new Clash.Lent(booking));
        }
        return !booking.isOf(tenant) && tooClose(booking, period)
                ? Optional.of(new Clash.Cleaned(booking, cleaningDays))
                : Optional.empty();
    }

    private boolean tooClose(Booking booking, Period period) {
        var days = booking.period();
        return period.first().isBefore(booking.freeAgain())
                && days.first().isBefore(period.last().plusDays(1 + cleaningDays));
    }

    /** Use only rises where a loan begins, so the other days need no look. */
    private Optional<Clash> full(Portion wanted, Period period) {
        return Stream.concat(
                        Stream.of(period.first()),
                        bookings.stream()
                                .map(booking -> booking.period().first())
                                .filter(period::contains))
                .filter(day -> !leftOn(day).hasRoomFor(wanted))
                .findFirst()
                .map(day -> new Clash.Full(day, leftOn(day)));
    }

    /** Why a portion cannot be lent in a period. */
    sealed interface Clash {

        record Lent(Booking booking) implements Clash {}

        /** The machine is cleaned before or after that loan; {@code days} is how long after the one that is wanted. */
        record Cleaned(Booking booking, int days) implements Clash {}

        record Maintained(Booking booking) implements Clash {}

        record Full(LocalDate day, Capacity left) implements Clash {}
    }
}
