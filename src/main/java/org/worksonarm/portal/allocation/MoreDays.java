package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;

/** Says whether a loan may have days after its last one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MoreDays {

    private final JdbcClient jdbc;

    MoreDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Why it may not have those of the terms; empty where it may. */
    Optional<String> refusal(AllocationId id, LoanTerms terms) {
        return terms.refusalOfMore().or(() -> tooMany(id, terms));
    }

    /** Where and until when it is, to be locked. */
    Place place(AllocationId id) {
        return jdbc.sql("select resource_request_id, machine_id, ends_on from allocation where allocation_id = ?")
                .param(id.value())
                .query(Place.class)
                .single();
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

    record Place(UUID resourceRequestId, UUID machineId, LocalDate endsOn) {

        LocalDate next() {
            return endsOn.plusDays(1);
        }

        ResourceRequestId request() {
            return new ResourceRequestId(resourceRequestId);
        }

        MachineId machine() {
            return new MachineId(machineId);
        }
    }
}
