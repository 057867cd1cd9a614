package org.worksonarm.portal.lease;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.allocation.AllocationRescheduled;
import org.worksonarm.portal.allocation.HoldOverEnded;
import org.worksonarm.portal.allocation.LoanHeldOver;
import org.worksonarm.portal.allocation.LoanShortened;

/** Notes, in the transaction of the change, on which day the end of a loan moved. */
@Component
class MovedEnds {

    private final JdbcClient jdbc;
    private final Clock clock;

    MovedEnds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void note(AllocationRescheduled event) {
        note(event.allocation());
    }

    @EventListener
    void note(LoanShortened event) {
        note(event.allocation());
    }

    @EventListener
    void note(LoanHeldOver event) {
        note(event.allocation());
    }

    @EventListener
    void note(HoldOverEnded event) {
        note(event.allocation());
    }

    private void note(AllocationId loan) {
        jdbc.sql("""
                insert into lease_end (allocation_id, moved_on) values (?, ?)
                on conflict (allocation_id) do update set moved_on = excluded.moved_on""").params(loan.value(), Date.valueOf(LocalDate.now(clock))).update();
    }
}
