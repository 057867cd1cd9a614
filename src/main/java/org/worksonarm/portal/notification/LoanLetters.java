package org.worksonarm.portal.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.allocation.AllocationCutShort;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.allocation.MachineAllocated;

/** Tells a team which machine it has, and when a loan ends before its time. */
@Component
class LoanLetters {

    private final TeamPost post;
    private final JdbcClient jdbc;
    private final Clock clock;

    LoanLetters(TeamPost post, JdbcClient jdbc, Clock clock) {
        this.post = post;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(MachineAllocated event) {
        var id = event.allocation();
        post.post("machine", id.toString(), event.application(), Map.of("loan", loan(id)));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(AllocationCutShort event) {
        var id = event.allocation();
        var lastDay = event.lastDay();
        var loan = loan(id);
        var over = lastDay.isBefore(LocalDate.now(clock)) || lastDay.isBefore(loan.startsOn());
        post.post(
                "cut-short",
                id.toString(),
                event.application(),
                Map.of(
                        "loan",
                        loan,
                        "lastDay",
                        lastDay,
                        "over",
                        over,
                        "reason",
                        event.reason(),
                        "returned",
                        event.isReturn()));
    }

    private Loan loan(AllocationId id) {
        return jdbc.sql("""
                select machine, model_name, site_name, kind, starts_on, promised_until
                from allocation_card where allocation_id = ?""").param(id.value()).query(Loan.class).single();
    }

    /** What the words tell of a loan. */
    record Loan(
            String machine,
            String modelName,
            String siteName,
            String kind,
            LocalDate startsOn,
            LocalDate promisedUntil) {

        public String part() {
            return switch (kind) {
                case "VM" -> "A virtual machine on " + machine;
                case "HOSTED_CI" -> "Hosted CI on " + machine;
                default -> machine;
            };
        }
    }
}
