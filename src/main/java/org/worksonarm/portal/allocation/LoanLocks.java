package org.worksonarm.portal.allocation;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;

/**
 * Makes whoever lends wait for whoever else does so for the same request or on the same machine, and clears away the
 * holds there that have lapsed: time alone changes no row, so the first who comes by does.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LoanLocks {

    private final JdbcClient jdbc;
    private final Allocations allocations;
    private final Clock clock;

    LoanLocks(JdbcClient jdbc, Allocations allocations, Clock clock) {
        this.jdbc = jdbc;
        this.allocations = allocations;
        this.clock = clock;
    }

    public void lock(ResourceRequestId request, MachineId machine) {
        lock(request, machine, machine);
    }

    /** Both machines, always in the order of their ids. */
    public void lock(ResourceRequestId request, MachineId one, MachineId other) {
        jdbc.sql("select lock_for_move(?, ?, ?)::text")
                .params(request.value(), one.value(), other.value())
                .query()
                .singleRow();
        var now = clock.instant();
        for (var hold : allocations.lapsed(now, request, one, other)) {
            hold.lapse(now);
            allocations.saveAndFlush(hold);
        }
    }
}
