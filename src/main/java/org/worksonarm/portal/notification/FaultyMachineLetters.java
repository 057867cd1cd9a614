package org.worksonarm.portal.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.hardware.MachineChanged;
import org.worksonarm.portal.hardware.MachineState;

/** Tells whoever has a machine now, or has it next, that it is faulty: each team once, however much of it they have. */
@Component
class FaultyMachineLetters {

    private final TeamPost post;
    private final JdbcClient jdbc;
    private final Clock clock;

    FaultyMachineLetters(TeamPost post, JdbcClient jdbc, Clock clock) {
        this.post = post;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(MachineChanged event) {
        if (event.to() == MachineState.FAULTY && event.from() != MachineState.FAULTY) {
            holders(event.machine().value()).forEach(holder -> tell(holder, event));
        }
    }

    private void tell(Holder holder, MachineChanged event) {
        var cause = event.machine() + "@" + clock.instant();
        var model = Map.<String, Object>of("machine", holder.machine(), "begun", holder.begun());
        post.post("machine-faulty", cause, new ApplicationId(holder.application()), model);
    }

    private List<Holder> holders(UUID machine) {
        return jdbc.sql("""
                select application_id as application, machine, bool_or(starts_on <= :today) as begun from allocation_card
                where machine_id = :machine and status in ('ACTIVE', 'ENDING') and ends_on >= :today
                group by application_id, machine order by application_id""")
                .param("machine", machine)
                .param("today", LocalDate.now(clock))
                .query(Holder.class)
                .list();
    }

    /** An application that has the machine now, or has it next. */
    private record Holder(UUID application, String machine, boolean begun) {}
}
