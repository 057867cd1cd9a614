package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.hardware.MachineState;

/** Finds the machines that fit a request, the best first. */
@Component
@Transactional(readOnly = true)
class Offers {

    private static final int NEXT = 3;

    private final Hosts hosts;
    private final Clock clock;

    Offers(Hosts hosts, Clock clock) {
        this.hosts = hosts;
        this.clock = clock;
    }

    OfferPage page(LoanRequest request, Period period, AccountId reader) {
        var all = hosts.all();
        var bookings = hosts.bookings(
                all.stream().map(Host::machineId).toList(), period.first().minusMonths(1), reader);
        var offers = all.stream()
                .map(host -> offer(request, host, period, bookings))
                .sorted(Offer.BEST_FIRST)
                .collect(Collectors.partitioningBy(offer -> offer.fit() instanceof Fit.DoesNotFit));
        var kinds = OfferKind.of(offers.getOrDefault(false, List.of()));
        var heldUntil = LocalDate.now(clock).plusDays(LoanForm.USUAL_HOLD_IN_DAYS);
        return new OfferPage(period, kinds, offers.getOrDefault(true, List.of()), heldUntil);
    }

    /** The machine that is chosen, while no period tells whether it is free. */
    Optional<Host> chosen(Optional<UUID> machine) {
        return machine.flatMap(hosts::find);
    }

    private Offer offer(LoanRequest request, Host host, Period period, Map<UUID, List<Booking>> bookings) {
        var today = LocalDate.now(clock);
        var booked = bookings.getOrDefault(host.machineId(), List.of());
        var calendar = Calendar.of(host, booked, request.application().value())
                .seenBy(request.need().runsJobsOfStrangers());
        var preferred = host.model().equals(request.need().preferredModel());
        return new Offer(
                host,
                fit(request, host),
                busy(new LoanTerms(request, host, calendar, period, today)),
                preferred,
                overSize(request, host, calendar, period),
                larger(request, host),
                Strip.of(booked, period, today),
                host.nextFree(calendar, Portion.of(request.need()), period, NEXT));
    }

    private static Fit fit(LoanRequest request, Host host) {
        return host.state() == MachineState.AVAILABLE
                ? Fit.of(request.need(), host)
                : new Fit.DoesNotFit(List.of("cannot be lent now: " + host.stateInWords()));
    }

    private static Optional<String> busy(LoanTerms terms) {
        return terms.ofCalendar();
    }

    private static Optional<String> larger(LoanRequest request, Host host) {
        var asked = request.need().vcpu();
        var cores = host.cores();
        return !host.isLentWhole() || asked == null || cores == null || cores <= asked
                ? Optional.empty()
                : Optional.of("%d cores more than asked for: larger ones are kept for those who need them"
                        .formatted(cores - asked));
    }

    /** How much more it is than what is asked for: large machines are kept for those who need them. */
    private static int overSize(LoanRequest request, Host host, Calendar calendar, Period period) {
        var asked = request.need().vcpu();
        if (host.isLentWhole()) {
            var cores = host.cores();
            return cores == null ? Integer.MAX_VALUE : cores - (asked == null ? 0 : asked);
        }
        var left = calendar.leftOn(period.first());
        return left.vcpu() + left.ciSlots();
    }
}
