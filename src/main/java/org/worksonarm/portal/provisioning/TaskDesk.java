package org.worksonarm.portal.provisioning;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;

/** Operators say what they have done. */
@Service
@Transactional
public class TaskDesk {

    private final OperatorTasks lists;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskDesk(OperatorTasks lists, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.lists = lists;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Closes a task with its proof.
     *
     * @throws NotFound where there is no such task, or the admin has a conflict of interest
     * @throws StaleEdit where it is over, or its day changed meanwhile
     */
    void done(TaskId id, DoneForm form, AccountId admin) {
        var task = lists.find(id, admin);
        var closed = jdbc.sql("""
                update operator_task set status = 'DONE', closed_at = ?, done_by = ?, proof = ?, proof_link = ?,
                       access_withdrawn_at = case when kind = 'RECLAIM' then coalesce(access_withdrawn_at, ?) end, version = version + 1
                where operator_task_id = ? and status = 'OPEN' and version = ?""")
                .params(Timestamp.from(clock.instant()), admin.value(), form.proof(), form.link())
                .params(Timestamp.from(clock.instant()), id.value(), form.seen())
                .update();
        if (closed == 0) {
            throw stale(lists.find(id, admin));
        }
        events.publishEvent(new TaskChanged(id.value(), task.kind(), TaskStatus.OPEN, TaskStatus.DONE, form.proof()));
    }

    /** Says whether nobody had withdrawn the access of a loan that is over before. */
    boolean withdrawAccess(TaskId id, AccountId admin) {
        var task = lists.find(id, admin);
        var withdrawn = jdbc.sql("""
                update operator_task set access_withdrawn_at = ?, version = version + 1
                where operator_task_id = ? and kind = 'RECLAIM' and status = 'OPEN' and access_withdrawn_at is null""")
                .params(Timestamp.from(clock.instant()), id.value())
                .update();
        if (withdrawn == 1) {
            events.publishEvent(new AccessWithdrawn(id.value(), task.machine()));
        }
        return withdrawn == 1;
    }

    /** Closes, with one proof, what was due before that day and was done while nobody wrote it down. */
    public void catchUp(LocalDate day, String proof, AccountId admin) {
        jdbc.sql("""
                update operator_task t set status = 'DONE', closed_at = ?, done_by = ?, proof = ?,
                    access_withdrawn_at = case when kind = 'RECLAIM' then ?::timestamptz end, version = version + 1
                where status = 'OPEN' and due_on < ? and not exists (
                    select 1 from conflict_of_interest c where c.application_id = t.application_id and c.account_id = ?)
                returning operator_task_id, kind""")
                .params(Timestamp.from(clock.instant()), admin.value(), proof, Timestamp.from(clock.instant()))
                .params(day, admin.value())
                .query((row, _) -> new TaskChanged(
                        row.getObject(1, UUID.class),
                        TaskKind.valueOf(row.getString(2)),
                        TaskStatus.OPEN,
                        TaskStatus.DONE,
                        proof))
                .list()
                .forEach(events::publishEvent);
    }

    private static StaleEdit stale(TaskView task) {
        return new StaleEdit(
                        "This task",
                        task.version(),
                        TaskQuery.PATH + "/" + task.id(),
                        Map.of("proof", task.proof(), "link", task.proofLink()))
                .standing(!task.isOpen());
    }
}
