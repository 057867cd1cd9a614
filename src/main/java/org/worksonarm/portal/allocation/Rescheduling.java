package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.NotFound;

/** Gives a loan another period, in the transaction of whoever agreed to it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Rescheduling {

    private final Allocations allocations;
    private final Loans loans;
    private final LoanDesk desk;
    private final MoreDays days;

    Rescheduling(Allocations allocations, Loans loans, LoanDesk desk, MoreDays days) {
        this.allocations = allocations;
        this.loans = loans;
        this.desk = desk;
        this.days = days;
    }

    /**
     * Says in words why the loan cannot have this period, and then leaves it as it is; empty once it has it.
     *
     * @throws NotFound where there is no such loan, or the person takes part in its application
     */
    public Optional<String> reschedule(AllocationId id, LocalDate first, LocalDate last, AccountId by) {
        var seen = loans.find(id, by).orElseThrow(() -> new NotFound("loan " + id));
        var change = new PeriodChange(seen, new Period(first, last));
        var place = days.place(id);
        var terms = desk.termsUnderLock(place.request(), place.machine(), change.added(), by);
        var refusal = change.refusal().or(() -> change.isLonger() ? days.refusal(id, terms) : Optional.empty());
        if (refusal.isEmpty()) {
            var allocation = allocations.findById(id).orElseThrow();
            allocation.reschedule(change.wanted());
            allocations.saveAndFlush(allocation);
        }
        return refusal;
    }
}
