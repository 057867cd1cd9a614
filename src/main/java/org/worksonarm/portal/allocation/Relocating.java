package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;

/** Has loans and holds leave their machine by a day: to another one, or for good. Whoever calls tells their teams. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Relocating {

    private final Allocations allocations;
    private final LoanDesk desk;
    private final Loans loans;
    private final Clock clock;

    Relocating(Allocations allocations, LoanDesk desk, Loans loans, Clock clock) {
        this.allocations = allocations;
        this.desk = desk;
        this.loans = loans;
        this.clock = clock;
    }

    /**
     * What has not begun moves as it is. What has begun is used until that day, and goes on from the next on as a loan of
     * the other machine with the same last day. Says in words why it cannot, and then changes nothing.
     *
     * @throws NotFound where there is no such loan or machine, or the person has a conflict of interest
     */
    public Optional<String> moveOn(Leave leave, MachineId to, AccountId by) {
        var seen = find(leave, by);
        return seen.movesAsItIs() ? asItIs(leave, seen, to, by) : onward(leave, seen, to, by);
    }

    /** Says in words why it cannot, and then changes nothing. */
    public Optional<String> end(Leave leave, AccountId by) {
        var seen = find(leave, by);
        var allocation = allocations.findById(leave.loan()).orElseThrow();
        if (seen.isHeld()) {
            allocation.letGo();
        } else if (seen.startsOn().isAfter(leave.lastDay())) {
            allocation.cutShort(Ending.CANCEL, leave.lastDay(), leave.reason(), true);
        } else {
            allocation.endEarlier(leave.lastDay(), leave.reason(), false);
        }
        allocations.saveAndFlush(allocation);
        return Optional.empty();
    }

    private Optional<String> asItIs(Leave leave, Loan seen, MachineId to, AccountId by) {
        var allocation = allocations.findById(leave.loan()).orElseThrow();
        var terms = desk.termsUnderLock(allocation, to, allocation.period(), by);
        if (allocation.status() == AllocationStatus.LAPSED) {
            return Optional.of("This hold has lapsed meanwhile. Leave it for later.");
        }
        var refusal = terms.refusalOfMoving();
        if (refusal.isEmpty()) {
            allocation.moveTo(terms.host(), terms.portion(), departure(leave, seen, terms));
            allocations.saveAndFlush(allocation);
        }
        return refusal;
    }

    private Optional<String> onward(Leave leave, Loan seen, MachineId to, AccountId by) {
        var allocation = allocations.findById(leave.loan()).orElseThrow();
        if (allocation.isHeldOver()) {
            return Optional.of("A renewal of this loan waits for its answer. Answer it first, or let the loan end.");
        }
        var ahead = new Period(leave.lastDay().plusDays(1), seen.endsOn());
        var terms = desk.termsUnderLock(allocation, to, ahead, by);
        var refusal = terms.refusalOfMoving();
        if (refusal.isEmpty()) {
            allocation.endEarlier(leave.lastDay(), leave.reason(), true);
            allocations.saveAndFlush(allocation);
            var deed = new Deed(by, clock.instant());
            allocations.saveAndFlush(new Allocation(terms.request(), to, ahead, deed, allocation.id()));
        }
        return refusal;
    }

    private static Departure departure(Leave leave, Loan seen, LoanTerms terms) {
        return new Departure(seen.machine(), terms.host().name(), leave.reason(), true);
    }

    private Loan find(Leave leave, AccountId by) {
        var seen = loans.find(leave.loan(), by).orElseThrow(() -> new NotFound("loan " + leave.loan()));
        if (!seen.isUnderWay()
                || seen.version() != leave.version()
                || !leave.lastDay().isBefore(seen.endsOn())) {
            throw new StaleEdit("Loan of " + seen.machine(), seen.version(), "/allocations/" + seen.id(), Map.of())
                    .standing(true);
        }
        return seen;
    }

    /** By which day a loan, as it was seen, is to leave its machine, and why. */
    public record Leave(AllocationId loan, long version, LocalDate lastDay, String reason) {}
}
