package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final List<Booking> guests;
    private final boolean assumed;

    Berth(Host host, List<Booking> guests) {
        this(host, guests, false);
    }

    private Berth(Host host, List<Booking> guests, boolean assumed) {
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
        return host.freeFrom(calendar(wanted), wanted.portion(), asked)
                .filter(day -> !day.isAfter(asked.first().plusMonths(Period.LONGEST_IN_MONTHS)))
                .map(asked::movedTo);
    }

    /** Why it cannot be lent in these days, in words; empty where it can. */
    public Optional<String> refusal(Wanted wanted, Period days, LocalDate today) {
        return terms(wanted, days, today).refusal();
    }

    /** With one unit more on it. */
    public Berth plus(Wanted wanted, Period days) {
        var claim =
                new Claim(wanted.application().value(), host.service().cleaningDays(), wanted.untrusted(), null, null);
        var booking = new Booking(
                new UUID(0, 0), host.machineId(), wanted.portion(), days, AllocationStatus.HELD, OTHER_LINE, claim);
        return with(Stream.concat(guests.stream(), Stream.of(booking)));
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
        var before = from.isAfter(today) ? List.of(before(from, today, arrived)) : List.<Booking>of();
        return new Berth(arrived, before, true);
    }

    private Berth with(Stream<Booking> others) {
        return new Berth(host, others.toList(), assumed);
    }

    private Calendar calendar(Wanted wanted) {
        return Calendar.of(host, guests, wanted.application().value()).seenBy(wanted.untrusted());
    }

    private LoanTerms terms(Wanted wanted, Period days, LocalDate today) {
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
        return new LoanTerms(request, host, calendar(wanted), days, today);
    }

    private static Booking before(LocalDate arrival, LocalDate today, Host host) {
        var days = new Period(today, arrival.minusDays(1));
        var claim = new Claim(null, 0, false, null, new Booking.Upkeep("It arrives later.", false));
        return new Booking(
                new UUID(0, 0), host.machineId(), Portion.whole(), days, AllocationStatus.ACTIVE, null, claim);
    }
}
