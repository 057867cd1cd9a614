package org.worksonarm.portal.provisioning;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets tasks, once however often something asks for them, and lets those lapse that nobody needs. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Tasks {

    private static final String STAY = """
            (select count(*) from operator_task w where w.allocation_id = ? and w.machine_id = ? and w.kind = 'RECLAIM'
             and w.status = 'DONE')""";

    private static final String ELSEWHERE = """
            update operator_task t set version = version + 1, %s
            where t.allocation_id = ? and t.machine_id <> ? and t.status = 'OPEN' and %s""";

    private static final String SET_UP = """
            exists (select 1 from operator_task d where d.allocation_id = t.allocation_id and d.machine_id = t.machine_id
                    and d.stay = t.stay and d.kind in ('PREPARE', 'INSTALL_KEYS') and d.status = 'DONE')""";

    private static final String MOVABLE = "(t.kind in ('PREPARE', 'INSTALL_KEYS') or not %s)".formatted(SET_UP);

    /** Whether the same is open, or done and not wiped since, where it would go. */
    private static final String KNOWN = """
            exists (select 1 from operator_task k where k.allocation_id = t.allocation_id and k.machine_id = ?
                    and k.kind = t.kind and k.subject = t.subject and (k.status = 'OPEN' or k.kind <> 'INSTALL_KEYS'
                        and k.status = 'DONE' and k.stay = %s))""".formatted(STAY);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tasks(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Never due before today. */
    void set(Loan loan, TaskKind kind, String subject, LocalDate due) {
        var id = TaskId.create().value();
        var set = jdbc.sql("""
                insert into operator_task (operator_task_id, allocation_id, application_id, machine_id, stay, kind, subject,
                                           due_on, created_at, status)
                values (?, ?, ?, ?, %s, ?, ?, greatest(?, ?), ?, 'OPEN') on conflict do nothing""".formatted(STAY))
                .params(id, loan.allocationId(), loan.applicationId(), loan.machineId())
                .params(loan.allocationId(), loan.machineId())
                .params(kind.name(), subject)
                .params(due, LocalDate.now(clock), Timestamp.from(clock.instant()))
                .update();
        if (set == 1) {
            events.publishEvent(new TaskChanged(id, kind, null, TaskStatus.OPEN, null));
        }
    }

    void due(Loan loan, TaskKind kind, LocalDate due) {
        jdbc.sql("""
                update operator_task set due_on = greatest(?, ?), version = version + 1
                where allocation_id = ? and machine_id = ? and kind = ? and status = 'OPEN'""")
                .params(due, LocalDate.now(clock), loan.allocationId(), loan.machineId(), kind.name())
                .update();
    }

    /** What is open on machines that it has no longer: what was set up there is wiped now, all else is about its own one. */
    void moveAlong(Loan loan) {
        var today = LocalDate.now(clock);
        jdbc.sql(ELSEWHERE.formatted("due_on = ?", "t.kind = 'RECLAIM' and " + SET_UP))
                .params(today, loan.allocationId(), loan.machineId())
                .update();
        jdbc.sql(ELSEWHERE.formatted("machine_id = ?, stay = " + STAY, "%s and not %s".formatted(MOVABLE, KNOWN)))
                .params(loan.machineId(), loan.allocationId(), loan.machineId())
                .params(loan.allocationId(), loan.machineId())
                .params(loan.machineId(), loan.allocationId(), loan.machineId())
                .update();
        jdbc.sql(ELSEWHERE.formatted("status = 'LAPSED', closed_at = ?", MOVABLE) + " returning operator_task_id, kind")
                .params(Timestamp.from(clock.instant()), loan.allocationId(), loan.machineId())
                .query((row, _) -> lapsed(row.getObject(1, UUID.class), TaskKind.valueOf(row.getString(2))))
                .list()
                .forEach(events::publishEvent);
    }

    void lapse(Loan loan, TaskKind kind) {
        jdbc.sql("""
                update operator_task set status = 'LAPSED', closed_at = ?, version = version + 1
                where allocation_id = ? and machine_id = ? and kind = ? and status = 'OPEN' returning operator_task_id""")
                .params(Timestamp.from(clock.instant()), loan.allocationId(), loan.machineId(), kind.name())
                .query(UUID.class)
                .list()
                .forEach(id -> events.publishEvent(lapsed(id, kind)));
    }

    private static TaskChanged lapsed(UUID id, TaskKind kind) {
        return new TaskChanged(id, kind, TaskStatus.OPEN, TaskStatus.LAPSED, null);
    }

    /** Whether somebody set up for it on its machine what is not wiped since. */
    boolean isSetUp(Loan loan) {
        return jdbc.sql("""
                select exists (select 1 from operator_task where allocation_id = ? and machine_id = ? and status = 'DONE'
                               and kind in ('PREPARE', 'INSTALL_KEYS') and stay = %s)""".formatted(STAY))
                .params(loan.allocationId(), loan.machineId())
                .params(loan.allocationId(), loan.machineId())
                .query(Boolean.class)
                .single();
    }
}
