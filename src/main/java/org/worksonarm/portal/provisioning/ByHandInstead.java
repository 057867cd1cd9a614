package org.worksonarm.portal.provisioning;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives operators what a cloud could not do. */
@Component
class ByHandInstead {

    private final LoanReading loans;
    private final ByHand byHand;
    private final Tasks tasks;
    private final JdbcClient jdbc;

    ByHandInstead(LoanReading loans, ByHand byHand, Tasks tasks, JdbcClient jdbc) {
        this.loans = loans;
        this.byHand = byHand;
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    /** No cloud serves the machine that the loan has now. */
    void instead(Loan loan) {
        jdbc.sql("""
                update provisioning_step set status = 'BY_HAND', next_attempt_at = null, closed_at = created_at, version = version + 1
                where allocation_id = ? and status in ('WAITING', 'FAILED')""").param(loan.allocationId()).update();
        byHand.lent(loan);
    }

    /** Who sets it up also takes it back: then the cloud is no longer asked to. */
    void set(UUID allocation, StepKind kind) {
        var loan = loans.of(allocation);
        if (kind == StepKind.RECLAIM) {
            tasks.set(loan, TaskKind.RECLAIM, "", loan.dayAfter());
            return;
        }
        jdbc.sql("""
                update provisioning_step set status = 'BY_HAND', next_attempt_at = null, closed_at = created_at, version = version + 1
                where allocation_id = ? and kind = 'RECLAIM' and status = 'WAITING'""").param(allocation).update();
        byHand.lent(loan);
    }
}
