package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.worksonarm.portal.hardware.MachineState;

/** What has to be true before a machine is lent. Each rule answers with the words of its refusal. */
record LoanTerms(LoanRequest request, Host host, Calendar calendar, Period period, LocalDate today) {

    LoanTerms during(Period other) {
        return new LoanTerms(request, host, calendar, other, today);
    }

    Optional<String> refusal() {
        return Stream.of(ofRequest(), ofPeriod(), ofMachine(), ofCalendar())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> ofRequest() {
        if (!request.isAccepted()) {
            return ofAcceptance();
        }
        if (request.isFull()) {
            var asked = request.need().quantity();
            return Optional.of("This request asks for %d, and %s lent or held for it already."
                    .formatted(asked, request.lent() == 1 ? "1 is" : request.lent() + " are"));
        }
        return Optional.empty();
    }

    private Optional<String> ofAcceptance() {
        return request.isAccepted()
                ? Optional.empty()
                : Optional.of("Only accepted applications are lent machines, and this one is not accepted.");
    }

    private Optional<String> ofPeriod() {
        if (period.isTooLong()) {
            return Optional.of("A loan lasts %d months at most.".formatted(Period.LONGEST_IN_MONTHS));
        }
        if (period.isOver(today)) {
            return Optional.of("This period is over: nothing is lent for the past alone.");
        }
        if (period.startsTooEarly(today)) {
            return Optional.of("A loan may not begin more than a year ago.");
        }
        return Optional.empty();
    }

    private Optional<String> ofService() {
        return host.state() == MachineState.AVAILABLE
                ? Optional.empty()
                : Optional.of("%s cannot be lent: it is %s.".formatted(host.name(), host.stateInWords()));
    }

    private Optional<String> ofMachine() {
        var outOfService = ofService();
        if (outOfService.isPresent()) {
            return outOfService;
        }
        if (Fit.of(request.need(), host) instanceof Fit.DoesNotFit misfit) {
            return Optional.of("%s does not fit: %s.".formatted(host.name(), String.join("; ", misfit.because())));
        }
        return Optional.empty();
    }

    /** Of a loan that is to last longer; the period is the days that are added to it. */
    Optional<String> refusalOfMore() {
        return Stream.of(ofService(), ofCalendar()).flatMap(Optional::stream).findFirst();
    }

    /** Of a hold that is to become a loan: its days are taken for it already. */
    Optional<String> refusalOfConfirming() {
        return Stream.of(ofAcceptance(), ofService(), ofEnd())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Of one that is to move to this machine. */
    Optional<String> refusalOfMoving() {
        return Stream.of(ofAcceptance(), ofMachine(), ofCalendar())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> ofEnd() {
        if (!host.closesBefore(period.last())) {
            return Optional.empty();
        }
        var day = Wording.day(Objects.requireNonNull(host.lastDay()));
        return Optional.of(
                host.retiresFirst()
                        ? "%s retires on %s (UTC), before the last day.".formatted(host.name(), day)
                        : "%s stands at %s, which closes on %s (UTC), before the last day."
                                .formatted(host.name(), host.siteName(), day));
    }

    /** Tells of the calendar only: what the lists of machines show beside how well each fits. */
    Optional<String> ofCalendar() {
        return ofEnd().or(() -> calendar.clash(portion(), period).map(clash -> words(clash) + " " + freeAgain()));
    }

    /** The first day on which the machine is free for as long, in time before its site closes. */
    Optional<LocalDate> freeFrom() {
        return host.freeFrom(calendar, portion(), period);
    }

    private String freeAgain() {
        return freeFrom()
                .map(day -> "Free from %s.".formatted(Wording.day(day)))
                .orElse("%s before it is free for so long again."
                        .formatted(host.retiresFirst() ? "It retires" : "Its site closes"));
    }

    private String words(Calendar.Clash clash) {
        return switch (clash) {
            case Calendar.Clash.Lent(Booking booking) when isOfOtherKind(booking) -> apart(booking);
            case Calendar.Clash.Lent(Booking booking) -> lent(booking);
            case Calendar.Clash.Cleaned(Booking booking, int days) -> cleaned(booking, days);
            case Calendar.Clash.Maintained(Booking booking) -> maintained(booking);
            case Calendar.Clash.Full(LocalDate day, Capacity left) ->
                "%s is too full on %s (UTC): %s are left, and %s are asked for."
                        .formatted(
                                host.name(),
                                Wording.day(day),
                                left.words(portion().kind()),
                                portion().size());
        };
    }

    /** On a shared host; where machines are lent whole, who runs what is all the same. */
    private boolean isOfOtherKind(Booking booking) {
        return !host.isLentWhole()
                && booking.claim().strangers() != request.need().runsJobsOfStrangers();
    }

    private String apart(Booking booking) {
        return "%s runs %s then: jobs of strangers are kept apart from trusted ones."
                .formatted(host.name(), booking.claim().strangers() ? "jobs of strangers" : "jobs that are trusted");
    }

    private String lent(Booking booking) {
        var part = booking.portion().isWhole() ? "" : " in part";
        var last = Wording.day(booking.period().last());
        return booking.status() == AllocationStatus.HELD
                ? "%s is held%s for %s, for use until %s (UTC).".formatted(host.name(), part, holder(booking), last)
                : "%s is lent%s to %s until %s (UTC).".formatted(host.name(), part, holder(booking), last);
    }

    private String cleaned(Booking booking, int days) {
        var after = booking.period().last().isBefore(period.first());
        return after
                ? "%s is cleaned for %s after its loan to %s, which ends on %s (UTC)."
                        .formatted(
                                host.name(),
                                Wording.count(booking.claim().cleaningDays(), "day", "days"),
                                holder(booking),
                                Wording.day(booking.period().last()))
                : "%s is cleaned for %s before its next loan, to %s, which begins on %s (UTC)."
                        .formatted(
                                host.name(),
                                Wording.count(days, "day", "days"),
                                holder(booking),
                                Wording.day(booking.period().first()));
    }

    private String maintained(Booking booking) {
        return "%s is in maintenance from %s (UTC): %s"
                .formatted(
                        host.name(),
                        booking.period().words(),
                        ended(Objects.requireNonNull(booking.claim().upkeep()).reason()));
    }

    private static String ended(String reason) {
        return reason.matches("(?s).*[.!?]") ? reason : reason + ".";
    }

    private static String holder(Booking booking) {
        return booking.holder() == null ? "an application you have a conflict of interest with" : booking.holder();
    }

    Portion portion() {
        return Portion.of(request.need());
    }
}
