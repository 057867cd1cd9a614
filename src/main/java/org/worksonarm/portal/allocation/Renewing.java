package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;

/** Gives loans another last day, later or earlier, as an admin agreed with the project. */
@Service
@Transactional
class Renewing {

    private final Loans loans;
    private final Rescheduling rescheduling;

    Renewing(Loans loans, Rescheduling rescheduling) {
        this.loans = loans;
        this.rescheduling = rescheduling;
    }

    /**
     * Says in words why the loan cannot last until that day; empty once it does.
     *
     * @throws NotFound where there is no such loan, or the person takes part in its application
     * @throws StaleEdit where the loan changed since the page was shown
     */
    Optional<String> renew(AllocationId id, LocalDate last, long version, AccountId by) {
        var seen = loans.find(id, by).orElseThrow(() -> new NotFound("loan " + id));
        if (seen.version() != version || !seen.isLent()) {
            var saved = Map.of("until", seen.endsOn().toString());
            throw new StaleEdit("Loan of " + seen.machine(), seen.version(), "/allocations/" + id, saved)
                    .standing(!seen.isLent());
        }
        return last.isBefore(seen.startsOn())
                ? Optional.of("The last day is before the first. Cancel the loan instead.")
                : rescheduling.reschedule(id, seen.startsOn(), last, by);
    }
}
