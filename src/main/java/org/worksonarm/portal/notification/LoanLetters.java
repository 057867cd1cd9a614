package org.worksonarm.portal.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.allocation.AllocationCutShort;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.allocation.AllocationMoved;
import org.worksonarm.portal.allocation.MachineAllocated;

/** Tells a team which machine it has, when a loan ends before its time, and where it goes on. */
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
        if (event.continued() != null) {
            return;
        }
        var id = event.allocation();
        post.post("machine", id.toString(), event.application(), Map.of("loan", loan(id)));
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(AllocationCutShort event) {
        if (event.toldElsewhere()) {
            return;
        }
        var lastDay = event.lastDay();
        var loan = loan(event.allocation());
        var model = new HashMap<String, Object>(Map.of("loan", loan, "lastDay", lastDay, "reason", event.reason()));
        model.put("over", lastDay.isBefore(LocalDate.now(clock)) || lastDay.isBefore(loan.startsOn()));
        model.put("returned", event.isReturn());
        model.put("asked", asked(event.allocation()));
        post.post("cut-short", event.allocation().toString(), event.application(), model);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(AllocationMoved event) {
        if (event.toldElsewhere() || isHeld(event.next())) {
            return;
        }
        var loan = loan(event.next());
        var model = Map.of(
                "loan",
                loan,
                "before",
                event.before(),
                "begun",
                !event.isInPlace(),
                "today",
                LocalDate.now(clock),
                "reason",
                event.reason(),
                "asked",
                asked(event.allocation()));
        post.post("moved", event.next() + "@" + loan.version(), event.application(), model);
    }

    /** What is only held was promised to nobody. */
    private boolean isHeld(AllocationId id) {
        return jdbc.sql("select status = 'HELD' from allocation_card where allocation_id = ?")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** Until which day its team had asked for it, where nobody answers that any more. */
    private String asked(AllocationId id) {
        return jdbc.sql("""
                select coalesce(max(to_char(wanted_until, 'FMDD FMMonth YYYY')), '') from settled_period_request
                where allocation_id = ?""").param(id.value()).query(String.class).single();
    }

    private Loan loan(AllocationId id) {
        return jdbc.sql("""
                select machine, model_name, site_name, kind, starts_on, promised_until, ends_on, version
                from allocation_card where allocation_id = ?""").param(id.value()).query(Loan.class).single();
    }

    /** What the words tell of a loan. */
    record Loan(
            String machine,
            String modelName,
            String siteName,
            String kind,
            LocalDate startsOn,
            LocalDate promisedUntil,
            LocalDate endsOn,
            long version) {

        public String part() {
            return switch (kind) {
                case "VM" -> "A virtual machine on " + machine;
                case "HOSTED_CI" -> "Hosted CI on " + machine;
                default -> machine;
            };
        }
    }
}
