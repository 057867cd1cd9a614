package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.allocation.Allocating.Attempt;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;

/** Holding machines for a while before they are lent. */
@Service
@Transactional
class Holding {

    private final Allocations allocations;
    private final LoanDesk desk;
    private final Loans loans;
    private final Clock clock;

    Holding(Allocations allocations, LoanDesk desk, Loans loans, Clock clock) {
        this.allocations = allocations;
        this.desk = desk;
        this.loans = loans;
        this.clock = clock;
    }

    /**
     * Takes a machine, or a part of it, until that moment.
     *
     * @throws NotFound where there is no such request or machine, or the person takes part in the application
     */
    Attempt hold(ResourceRequestId request, MachineId machine, Period period, Instant until, AccountId by) {
        var now = clock.instant();
        if (!now.isBefore(until)) {
            return new Attempt.Refused("A hold lasts at least until tomorrow.");
        }
        var terms = desk.termsUnderLock(request, machine, period, by);
        var refusal = terms.refusal();
        if (refusal.isPresent()) {
            return new Attempt.Refused(refusal.get());
        }
        var hold = new Allocation(terms.request(), machine, period, until, new Deed(by, now));
        return new Attempt.Allocated(allocations.saveAndFlush(hold).id());
    }

    /**
     * Lends what is held; empty once it is lent, else the words why not.
     *
     * @throws NotFound where there is no such hold, or the person takes part in its application
     * @throws StaleEdit where the hold changed since the page was shown
     */
    Optional<String> confirm(AllocationId id, long version, AccountId by) {
        var hold = find(id, version, by);
        var terms = desk.termsUnderLock(hold, hold.machine(), hold.period(), by);
        if (hold.status() == AllocationStatus.LAPSED) {
            return Optional.of("This hold has lapsed. Hold or lend the machine anew.");
        }
        var refusal = terms.refusalOfConfirming();
        if (refusal.isEmpty()) {
            hold.confirm(new Deed(by, clock.instant()));
            allocations.saveAndFlush(hold);
        }
        return refusal;
    }

    /** Gives up what is held; the same exceptions. */
    void letGo(AllocationId id, long version, AccountId by) {
        var hold = find(id, version, by);
        hold.letGo();
        allocations.saveAndFlush(hold);
    }

    private Allocation find(AllocationId id, long version, AccountId by) {
        var seen = loans.find(id, by).orElseThrow(() -> new NotFound("hold " + id));
        var hold = allocations.findById(id).orElseThrow();
        if (!seen.isHeld() || hold.version() != version) {
            var url = "/allocations/" + id;
            throw new StaleEdit("Hold of " + seen.machine(), hold.version(), url, Map.of()).standing(!seen.isHeld());
        }
        return hold;
    }
}
