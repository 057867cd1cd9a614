package org.worksonarm.portal.lease;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.allocation.AllocationId;

/**
 * Tells the team of one loan at a time how its end comes near, each in a transaction of its own that keeps the row of the
 * ledger together with the mail: whoever comes second at the same moment waits and finds it written, and what breaks off
 * in the middle leaves nothing.
 */
@Service
@Transactional
public class LeaseReminding {

    private final DueLeases leases;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LeaseReminding(DueLeases leases, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.leases = leases;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The loans of which something is to be told that has not been told. */
    @Transactional(readOnly = true)
    public List<AllocationId> due() {
        return leases.on(LocalDate.now(clock));
    }

    /** Tells the team unless somebody did, or its end moved meanwhile. */
    public void remind(AllocationId loan) {
        leases.find(loan, LocalDate.now(clock)).filter(this::keep).ifPresent(events::publishEvent);
    }

    private boolean keep(LeaseDue due) {
        return jdbc.sql("""
                        insert into lease_reminder (allocation_id, stage, due_on, written_at) values (?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(due.allocation().value(), due.stage().name(), Date.valueOf(due.dueOn()))
                        .param(Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
