package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a loan go on beyond its last day while its team waits for an answer, in the transaction in which the team asks. The
 * days are claimed at once, so nobody else is lent them, and only as far as they are free: whoever is next keeps theirs.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class HoldingOver {

    private final Allocations allocations;
    private final LoanDesk desk;
    private final MoreDays days;
    private final RenewalSettings settings;

    HoldingOver(Allocations allocations, LoanDesk desk, MoreDays days, RenewalSettings settings) {
        this.allocations = allocations;
        this.desk = desk;
        this.days = days;
        this.settings = settings;
    }

    /** Its team asks that it lasts until that day. */
    public void begin(AllocationId id, LocalDate wanted) {
        var place = days.place(id);
        if (wanted.isBefore(place.next())) {
            return;
        }
        var terms = terms(place);
        var loan = allocations.findById(id).orElseThrow();
        if (canBegin(loan, terms.today()) && loan.period().last().equals(place.endsOn())) {
            freeUntil(id, terms, earlier(wanted, place.endsOn().plusDays(settings.holdOverDays())))
                    .ifPresent(loan::holdOver);
            allocations.saveAndFlush(loan);
        }
    }

    /** Its team was refused what it asked for, or asks no longer: it ends as promised, or today where that is over. */
    public void end(AllocationId id) {
        var terms = terms(days.place(id));
        var loan = allocations.findById(id).orElseThrow();
        if (loan.isHeldOver() && !loan.period().last().isBefore(terms.today())) {
            loan.endHoldOver(terms.today());
            allocations.saveAndFlush(loan);
        }
    }

    private static boolean canBegin(Allocation loan, LocalDate today) {
        var lent = loan.status().isLive() && loan.status() != AllocationStatus.HELD;
        return lent && !loan.isHeldOver() && !loan.period().last().isBefore(today);
    }

    private LoanTerms terms(MoreDays.Place place) {
        var next = new Period(place.next(), place.next());
        return desk.termsUnderLockForTeam(place.request(), place.machine(), next);
    }

    private Optional<LocalDate> freeUntil(AllocationId id, LoanTerms terms, LocalDate latest) {
        var first = terms.period().first();
        return Stream.iterate(latest, day -> !day.isBefore(first), day -> day.minusDays(1))
                .filter(day ->
                        days.refusal(id, terms.during(new Period(first, day))).isEmpty())
                .findFirst();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
