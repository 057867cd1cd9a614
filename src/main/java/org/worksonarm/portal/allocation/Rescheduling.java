package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.kernel.NotFound;

/** Gives a loan another period, in the transaction of whoever agreed to it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Rescheduling {

    private final Allocations allocations;
    private final Loans loans;
    private final LoanDesk desk;
    private final JdbcClient jdbc;

    Rescheduling(Allocations allocations, Loans loans, LoanDesk desk, JdbcClient jdbc) {
        this.allocations = allocations;
        this.loans = loans;
        this.desk = desk;
        this.jdbc = jdbc;
    }

    /**
     * Says in words why the loan cannot have this period, and then leaves it as it is; empty once it has it.
     *
     * @throws NotFound where there is no such loan, or the person takes part in its application
     */
    public Optional<String> reschedule(AllocationId id, LocalDate first, LocalDate last, AccountId by) {
        var seen = loans.find(id, by).orElseThrow(() -> new NotFound("loan " + id));
        var change = new PeriodChange(seen, new Period(first, last));
        var place = place(id);
        var terms = desk.termsUnderLock(place.request(), place.machine(), change.added(), by);
        var refusal = change.refusal()
                .or(() -> change.isLonger() ? terms.refusalOfMore().or(() -> tooMany(id, terms)) : Optional.empty());
        if (refusal.isEmpty()) {
            var allocation = allocations.findById(id).orElseThrow();
            allocation.reschedule(change.wanted());
            allocations.saveAndFlush(allocation);
        }
        return refusal;
    }

    /** Another loan of the same line may follow on this one. */
    private Optional<String> tooMany(AllocationId id, LoanTerms terms) {
        var added = terms.period();
        var others = jdbc.sql("""
                select count(*) from allocation where resource_request_id = ? and allocation_id <> ? and live
                  and starts_on <= ? and ends_on >= ?""")
                .params(terms.request().id().value(), id.value(), added.last(), added.first())
                .query(Integer.class)
                .single();
        var asked = terms.request().need().quantity();
        return others < asked
                ? Optional.empty()
                : Optional.of("The request asks for %d, and other loans for it take these days.".formatted(asked));
    }

    private Place place(AllocationId id) {
        return jdbc.sql("select resource_request_id, machine_id from allocation where allocation_id = ?")
                .param(id.value())
                .query(Place.class)
                .single();
    }

    private record Place(UUID resourceRequestId, UUID machineId) {

        ResourceRequestId request() {
            return new ResourceRequestId(resourceRequestId);
        }

        MachineId machine() {
            return new MachineId(machineId);
        }
    }
}
