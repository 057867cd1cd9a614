package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Allocating.Attempt;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;

/** Moves loans and holds to another machine. */
@Service
@Transactional
class Moving {

    private final Allocations allocations;
    private final LoanDesk desk;
    private final Loans loans;
    private final Clock clock;

    Moving(Allocations allocations, LoanDesk desk, Loans loans, Clock clock) {
        this.allocations = allocations;
        this.desk = desk;
        this.loans = loans;
        this.clock = clock;
    }

    /**
     * What has not begun moves as it is. What has begun is used until today and goes on tomorrow on the other machine, as
     * a loan of its own with the same last day. Either way it becomes what the request asks for now.
     *
     * @throws NotFound where there is no such loan or machine, or the person takes part in its application
     * @throws StaleEdit where the loan changed since the page was shown
     */
    Attempt move(AllocationId id, Move move, AccountId by) {
        var seen = loans.find(id, by).orElseThrow(() -> new NotFound("loan " + id));
        var allocation = allocations.findById(id).orElseThrow();
        if (!seen.isUnderWay() || allocation.version() != move.version()) {
            var url = "/allocations/" + id;
            throw new StaleEdit("Loan of " + seen.machine(), allocation.version(), url, Map.of("reason", ""))
                    .standing(!seen.isUnderWay());
        }
        if (allocation.machine().equals(move.to())) {
            return new Attempt.Refused("It is on this machine already. Choose another one.");
        }
        return seen.movesAsItIs() ? asItIs(allocation, seen, move, by) : tomorrow(allocation, seen, move, by);
    }

    private Attempt asItIs(Allocation allocation, Loan seen, Move move, AccountId by) {
        var terms = desk.termsUnderLock(allocation, move.to(), allocation.period(), by);
        if (allocation.status() == AllocationStatus.LAPSED) {
            return new Attempt.Refused("This hold has lapsed. Hold or lend a machine anew.");
        }
        var refusal = terms.refusalOfMoving();
        if (refusal.isPresent()) {
            return new Attempt.Refused(refusal.get());
        }
        allocation.moveTo(terms.host(), terms.portion(), move.from(seen, terms));
        return new Attempt.Allocated(allocations.saveAndFlush(allocation).id());
    }

    private Attempt tomorrow(Allocation allocation, Loan seen, Move move, AccountId by) {
        var today = LocalDate.now(clock);
        if (allocation.isHeldOver()) {
            return new Attempt.Refused(
                    "A renewal of this loan waits for its answer. Answer it first, then move the loan.");
        }
        if (!today.isBefore(allocation.period().last())) {
            return new Attempt.Refused("This loan ends today, so no day is left to move.");
        }
        var ahead = new Period(today.plusDays(1), allocation.period().last());
        var terms = desk.termsUnderLock(allocation, move.to(), ahead, by);
        var refusal = terms.refusalOfMoving();
        if (refusal.isPresent()) {
            return new Attempt.Refused(refusal.get());
        }
        var next = new Allocation(terms.request(), move.to(), ahead, new Deed(by, clock.instant()), allocation.id());
        allocation.leave(today, next.id(), move.from(seen, terms));
        allocations.saveAndFlush(allocation);
        return new Attempt.Allocated(allocations.saveAndFlush(next).id());
    }

    /** What an admin orders. */
    record Move(MachineId to, String reason, long version, boolean toldElsewhere) {

        Move(MachineId to, String reason, long version) {
            this(to, reason, version, false);
        }

        private Departure from(Loan seen, LoanTerms terms) {
            return new Departure(seen.machine(), terms.host().name(), reason, toldElsewhere);
        }
    }
}
