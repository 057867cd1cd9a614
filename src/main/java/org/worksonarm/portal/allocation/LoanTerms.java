package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.worksonarm.portal.hardware.MachineState;

/** What has to be true before a machine is lent. Each rule answers with the words of its refusal. */
record LoanTerms(LoanRequest request, Host host, Calendar calendar, Period period, LocalDate today) {

    Optional<String> refusal() {
        return Stream.of(ofRequest(), ofPeriod(), ofMachine(), ofCalendar())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> ofRequest() {
        if (!request.isAccepted()) {
            return Optional.of("Only accepted applications are lent machines, and this one is not accepted.");
        }
        if (request.isFull()) {
            var asked = request.need().quantity();
            return Optional.of("This request asks for %d, and %s lent for it already."
                    .formatted(asked, request.lent() == 1 ? "1 is" : request.lent() + " are"));
        }
        return Optional.empty();
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

    /** Tells of the calendar only: what the lists of machines show beside how well each fits. */
    Optional<String> ofCalendar() {
        var closesOn = host.closesOn();
        if (closesOn != null && host.closesBefore(period.last())) {
            return Optional.of("%s stands at %s, which closes on %s (UTC), before the last day."
                    .formatted(host.name(), host.siteName(), Wording.day(closesOn)));
        }
        return calendar.clash(portion(), period).map(clash -> words(clash) + " " + freeAgain());
    }

    /** The first day on which the machine is free for as long, in time before its site closes. */
    Optional<LocalDate> freeFrom() {
        return host.freeFrom(calendar, portion(), period);
    }

    private String freeAgain() {
        return freeFrom()
                .map(day -> "Free from %s.".formatted(Wording.day(day)))
                .orElse("Its site closes before it is free for so long again.");
    }

    private String words(Calendar.Clash clash) {
        return switch (clash) {
            case Calendar.Clash.Lent(Booking booking) -> lent(booking);
            case Calendar.Clash.Full(LocalDate day, Capacity left) ->
                "%s is too full on %s (UTC): %s are left, and %s are asked for."
                        .formatted(
                                host.name(),
                                Wording.day(day),
                                left.words(portion().kind()),
                                portion().size());
        };
    }

    private String lent(Booking booking) {
        var holder =
                booking.holder() == null ? "an application you have a conflict of interest with" : booking.holder();
        var part = booking.portion().isWhole() ? "" : " in part";
        return "%s is lent%s to %s until %s (UTC)."
                .formatted(
                        host.name(), part, holder, Wording.day(booking.period().last()));
    }

    private Portion portion() {
        return Portion.of(request.need());
    }
}
