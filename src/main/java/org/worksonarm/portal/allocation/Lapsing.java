package org.worksonarm.portal.allocation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets holds lapse that nobody confirmed in time. */
@Service
@Transactional
class Lapsing {

    private final JdbcClient jdbc;
    private final Allocations allocations;
    private final Clock clock;

    Lapsing(JdbcClient jdbc, Allocations allocations, Clock clock) {
        this.jdbc = jdbc;
        this.allocations = allocations;
        this.clock = clock;
    }

    /**
     * Lets the next one lapse and says whether there was one. Whoever does so at the same time takes another one: each
     * hold lapses once, is recorded once and is told once.
     */
    boolean next() {
        var now = clock.instant();
        var found = jdbc.sql("""
                select allocation_id from allocation where status = 'HELD' and held_until <= ?
                order by held_until, allocation_id limit 1 for no key update skip locked""")
                .param(Timestamp.from(now))
                .query((row, _) -> new AllocationId(row.getObject(1, UUID.class)))
                .optional();
        found.flatMap(allocations::findById).ifPresent(hold -> {
            hold.lapse(now);
            allocations.saveAndFlush(hold);
        });
        return found.isPresent();
    }
}
