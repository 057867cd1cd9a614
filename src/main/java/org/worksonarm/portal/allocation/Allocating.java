package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.kernel.NotFound;

/** Lending machines. */
@Service
@Transactional
public class Allocating {

    private final Allocations allocations;
    private final LoanDesk desk;
    private final Clock clock;

    Allocating(Allocations allocations, LoanDesk desk, Clock clock) {
        this.allocations = allocations;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Lends a whole machine, or the part of it that the request asks for. Whoever lends the same machine at the same
     * time waits until this is through, and then sees it.
     *
     * @param startsOn first day of use, {@code endsOn} the last, both in UTC
     * @throws NotFound where there is no such request or machine, or the person takes part in the application
     */
    public Attempt allocate(
            ResourceRequestId request, MachineId machine, LocalDate startsOn, LocalDate endsOn, AccountId by) {
        if (endsOn.isBefore(startsOn)) {
            return new Attempt.Refused("The last day is before the first.");
        }
        var terms = desk.termsUnderLock(request, machine, new Period(startsOn, endsOn), by);
        return terms.refusal()
                .<Attempt>map(Attempt.Refused::new)
                .orElseGet(() -> new Attempt.Allocated(lend(terms, machine, by)));
    }

    private AllocationId lend(LoanTerms terms, MachineId machine, AccountId by) {
        var allocation = new Allocation(terms.request(), machine, terms.period(), new Deed(by, clock.instant()), null);
        return allocations.saveAndFlush(allocation).id();
    }

    /** How an attempt ended: a clash is an expected refusal, told in plain words. */
    public sealed interface Attempt {

        record Allocated(AllocationId id) implements Attempt {}

        record Refused(String because) implements Attempt {}
    }
}
