package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.allocation.Booking.Claim;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.hardware.MachineState;

/**
 * A machine with what is booked on it, on which somebody who plans ahead tries things out. It never changes: what is added
 * makes another. Whoever runs jobs of strangers and whoever does not are each in the other's way as if they had it whole.
 */
public final class Berth {

    private static final String OTHER_LINE = "another line of this schedule";

    private final Host host;
    private final List<Guest> guests;
    private final boolean assumed;

    Berth(Host host, List<Guest> guests) {
        this(host, guests, false);
    }

    private Berth(Host host, List<Guest> guests, boolean assumed) {
        this.host = host;
        this.guests = List.copyOf(guests);
        this.assumed = assumed;
    }

    public MachineId machine() {
        return new MachineId(host.machineId());
    }

    public String name() {
        return host.name();
    }

    public String model() {
        return host.model();
    }

    public String modelName() {
        return host.modelName();
    }

    public String site() {
        return host.site();
    }

    public String siteName() {
        return host.siteName();
    }

    public boolean isShared() {
        return !host.isLentWhole();
    }

    /** Whether there is no such machine yet. */
    public boolean isAssumed() {
        return assumed;
    }

    public boolean isEmpty() {
        return guests.isEmpty();
    }

    /** What it has, so that large ones can be kept for those who need them; those of unknown size are the largest. */
    public int cores() {
        return Objects.requireNonNullElse(host.cores(), Integer.MAX_VALUE);
    }

    public boolean isKnownLargerThan(Berth other) {
        var cores = host.cores();
        return cores != null && cores > other.cores();
    }

    public Fit fit(Wanted wanted) {
        return host.state() == MachineState.AVAILABLE
                ? Fit.of(wanted.need(), host)
                : new Fit.DoesNotFit(List.of("cannot be lent now: " + host.stateInWords()));
    }

    /** The first days, as many as are asked for, on which it is free. */
    public Optional<Period> free(Wanted wanted, Period asked) {
        return host.freeFrom(seenBy(wanted), wanted.portion(), asked)
                .filter(day -> !day.isAfter(asked.first().plusMonths(Period.LONGEST_IN_MONTHS)))
                .map(asked::movedTo);
    }

    /** Why it cannot be lent in these days, in words; empty where it can. */
    public Optional<String> refusal(Wanted wanted, Period days, LocalDate today) {
        var refusal = terms(wanted, plain(wanted), days, today).refusal();
        return refusal.isPresent()
                        || seenBy(wanted).clash(wanted.portion(), days).isEmpty()
                ? refusal
                : Optional.of("%s runs %s then: jobs of strangers are kept apart from trusted ones."
                        .formatted(name(), wanted.untrusted() ? "jobs that are trusted" : "jobs of strangers"));
    }

    /** With one unit more on it. */
    public Berth plus(Wanted wanted, Period days) {
        var claim = new Claim(wanted.application().value(), host.service().cleaningDays(), null, null);
        var booking = new Booking(
                new UUID(0, 0), host.machineId(), wanted.portion(), days, AllocationStatus.HELD, OTHER_LINE, claim);
        return with(Stream.concat(guests.stream(), Stream.of(new Guest(booking, wanted.untrusted()))));
    }

    /** As it were if it served no longer than that. */
    public Berth closing(LocalDate day) {
        return new Berth(host.closing(day), guests, assumed);
    }

    /** As it were if that loan lasted until then; the same where it is no loan of this machine, or lasts longer. */
    public Berth renewed(AllocationId loan, LocalDate until) {
        return with(guests.stream().map(guest -> guest.renewed(loan.value(), until)));
    }

    /** Another of the same kind, free from a day on, at the site of a third. */
    public Berth another(String name, Berth site, LocalDate today, LocalDate from) {
        var place = site.host;
        var arrived = host.another(
                name, place.site(), place.siteName(), place.service().closesOn());
        var before = from.isAfter(today) ? List.of(Guest.before(from, today, arrived)) : List.<Guest>of();
        return new Berth(arrived, before, true);
    }

    private Berth with(Stream<Guest> others) {
        return new Berth(host, others.toList(), assumed);
    }

    private Calendar plain(Wanted wanted) {
        return calendar(guests.stream().map(Guest::booking), wanted);
    }

    private Calendar seenBy(Wanted wanted) {
        return host.isLentWhole()
                ? plain(wanted)
                : calendar(guests.stream().map(guest -> guest.seenBy(wanted.untrusted())), wanted);
    }

    private Calendar calendar(Stream<Booking> bookings, Wanted wanted) {
        return Calendar.of(host, bookings.toList(), wanted.application().value());
    }

    private LoanTerms terms(Wanted wanted, Calendar calendar, Period days, LocalDate today) {
        var request = new LoanRequest(
                wanted.request(),
                wanted.application(),
                new ApplicationNumber(1),
                0,
                "",
                "",
                ApplicationStatus.ACCEPTED,
                wanted.need(),
                0,
                0,
                0,
                null);
        return new LoanTerms(request, host, calendar, days, today);
    }

    /** What is booked, and whether strangers may make it run something. */
    record Guest(Booking booking, boolean untrusted) {

        static Guest before(LocalDate arrival, LocalDate today, Host host) {
            var days = new Period(today, arrival.minusDays(1));
            var claim = new Claim(null, 0, null, new Booking.Upkeep("It arrives later.", false));
            return new Guest(booking(days, host.machineId(), Portion.whole(), null, claim), false);
        }

        Guest renewed(UUID loan, LocalDate until) {
            var days = booking.period();
            return booking.allocationId().equals(loan) && until.isAfter(days.last())
                    ? new Guest(with(booking.portion(), new Period(days.first(), until)), untrusted)
                    : this;
        }

        Booking seenBy(boolean stranger) {
            return stranger == untrusted || booking.isMaintenance() ? booking : with(Portion.whole(), booking.period());
        }

        private Booking with(Portion portion, Period days) {
            return new Booking(
                    booking.allocationId(),
                    booking.machineId(),
                    portion,
                    days,
                    booking.status(),
                    booking.holder(),
                    booking.claim());
        }

        private static Booking booking(
                Period days, UUID machine, Portion portion, @Nullable String holder, Claim claim) {
            return new Booking(new UUID(0, 0), machine, portion, days, AllocationStatus.ACTIVE, holder, claim);
        }
    }
}
