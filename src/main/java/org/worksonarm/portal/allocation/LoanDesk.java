package org.worksonarm.portal.allocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.kernel.NotFound;

/** Puts together what a loan would rest on. */
@Component
class LoanDesk {

    /** The portal itself, which has no conflict of interest and tells nobody who has what. */
    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    private final LoanLocks locks;
    private final LoanRequests requests;
    private final Hosts hosts;
    private final Clock clock;

    LoanDesk(LoanLocks locks, LoanRequests requests, Hosts hosts, Clock clock) {
        this.locks = locks;
        this.requests = requests;
        this.hosts = hosts;
        this.clock = clock;
    }

    /** The terms as they stand, and as they stay until the transaction ends: nobody else can lend meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LoanTerms termsUnderLock(ResourceRequestId request, MachineId machine, Period period, AccountId by) {
        locks.lock(request, machine);
        return terms(request, machine, period, by);
    }

    /** The same for one that moves between two machines. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LoanTerms termsUnderLock(Allocation moving, MachineId to, Period period, AccountId by) {
        locks.lock(moving.request(), moving.machine(), to);
        return terms(moving.request(), to, period, by);
    }

    /** The same for what a team does itself; its words are for nobody, as they name who has what. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LoanTerms termsUnderLockForTeam(ResourceRequestId request, MachineId machine, Period period) {
        return termsUnderLock(request, machine, period, NOBODY);
    }

    private LoanTerms terms(ResourceRequestId request, MachineId machine, Period period, AccountId by) {
        var wanted = requests.find(request, by).orElseThrow(() -> new NotFound("request " + request));
        var host = hosts.find(machine.value()).orElseThrow(() -> new NotFound("machine " + machine));
        return new LoanTerms(wanted, host, calendar(host, wanted, period.first(), by), period, LocalDate.now(clock));
    }

    private Calendar calendar(Host host, LoanRequest request, LocalDate from, AccountId by) {
        var id = host.machineId();
        var bookings = hosts.bookings(List.<UUID>of(id), from, by).getOrDefault(id, List.of());
        return Calendar.of(host, bookings, request.application().value())
                .seenBy(request.need().runsJobsOfStrangers());
    }
}
