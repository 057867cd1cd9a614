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
                insert into operator_task (operator_task_id, allocation_id, application_id, machine_id, kind, subject,
                                           due_on, created_at, status)
                values (?, ?, ?, ?, ?, ?, greatest(?, ?), ?, 'OPEN') on conflict do nothing""")
                .params(id, loan.allocationId(), loan.applicationId(), loan.machineId())
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

    /** What is open and no longer about its machine becomes due now; it is wiped there, or nothing is left to do. */
    void leaveMachine(Loan loan) {
        jdbc.sql("""
                update operator_task set due_on = ?, version = version + 1
                where allocation_id = ? and machine_id <> ? and kind = 'RECLAIM' and status = 'OPEN'""")
                .params(LocalDate.now(clock), loan.allocationId(), loan.machineId())
                .update();
    }

    /** Nothing was done yet, so everything is about its other machine. */
    void takeAlong(Loan loan) {
        jdbc.sql("""
                update operator_task set machine_id = ?, version = version + 1 where allocation_id = ? and status = 'OPEN'""").params(loan.machineId(), loan.allocationId()).update();
    }

    void lapse(Loan loan, TaskKind kind) {
        jdbc.sql("""
                update operator_task set status = 'LAPSED', closed_at = ?, version = version + 1
                where allocation_id = ? and kind = ? and status = 'OPEN' returning operator_task_id""")
                .params(Timestamp.from(clock.instant()), loan.allocationId(), kind.name())
                .query(UUID.class)
                .list()
                .forEach(
                        id -> events.publishEvent(new TaskChanged(id, kind, TaskStatus.OPEN, TaskStatus.LAPSED, null)));
    }

    /** Whether somebody set up for it what is to be wiped, on a machine that it has no longer. */
    boolean isLeftBehind(Loan loan) {
        return jdbc.sql("""
                select exists (select 1 from operator_task where allocation_id = ? and machine_id <> ?
                               and kind in ('PREPARE', 'INSTALL_KEYS') and status = 'DONE')""")
                .params(loan.allocationId(), loan.machineId())
                .query(Boolean.class)
                .single();
    }

    boolean isDone(Loan loan, TaskKind kind) {
        return jdbc.sql("""
                select exists (select 1 from operator_task where allocation_id = ? and kind = ? and status = 'DONE')""")
                .params(loan.allocationId(), kind.name())
                .query(Boolean.class)
                .single();
    }
}
