package org.worksonarm.portal.allocation;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;

/** Ending loans before their time. */
@Service
@Transactional
class CuttingShort {

    private final Allocations allocations;
    private final Loans loans;

    CuttingShort(Allocations allocations, Loans loans) {
        this.allocations = allocations;
        this.loans = loans;
    }

    /**
     * Takes effect after the last day of the cut.
     *
     * @throws NotFound where there is no such loan, or the person takes part in its application
     * @throws StaleEdit where the loan changed since the page was shown
     */
    void cutShort(AllocationId id, LoanCut cut, AccountId by) {
        var seen = loans.find(id, by).orElseThrow(() -> new NotFound("loan " + id));
        var allocation = allocations.findById(id).orElseThrow();
        var stands = !seen.isUnderWay() || !cut.ending().suits(seen);
        if (stands || allocation.version() != cut.version()) {
            throw stale(seen).standing(stands);
        }
        allocation.cutShort(cut.ending(), cut.lastDay(), cut.reason(), false);
        allocations.saveAndFlush(allocation);
    }

    private static StaleEdit stale(Loan seen) {
        var reason = Objects.requireNonNullElse(seen.endReason(), "");
        return new StaleEdit(
                "Loan of " + seen.machine(), seen.version(), "/allocations/" + seen.id(), Map.of("reason", reason));
    }
}
