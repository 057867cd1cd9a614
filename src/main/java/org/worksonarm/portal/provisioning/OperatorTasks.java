package org.worksonarm.portal.provisioning;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.NotFound;

/** Reads tasks for admins, never of an application with which they have a conflict of interest. */
@Component
@Transactional(readOnly = true)
class OperatorTasks {

    private static final String SELECT = """
            select t.*, c.number, c.title, c.project_name, m.name as machine, m.site_name, d.display_name as done_by_name,
                   p.display_name as person, case when l.live and l.machine_id = t.machine_id then l.ends_on end as runs_until
            from operator_task t join application_card c using (application_id) join machine_card m on m.machine_id = t.machine_id
            join allocation_card l on l.allocation_id = t.allocation_id
            left join account_contact d on d.account_id = t.done_by
            left join account_contact p on t.subject like 'person %' and p.account_id::text = substr(t.subject, 8)
            """;

    private final JdbcClient jdbc;

    OperatorTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is due first comes first. */
    List<TaskView> page(TaskQuery query, AccountId admin) {
        return jdbc.sql(SELECT + """
                where t.status = :status and (:kind = '' or t.kind = :kind)
                  and (:after::uuid is null or (t.due_on, t.operator_task_id) >
                       (select a.due_on, a.operator_task_id from operator_task a where a.operator_task_id = :after::uuid))
                """ + NO_CONFLICT + " order by t.due_on, t.operator_task_id limit :limit")
                .param("status", query.shown().name())
                .param("kind", Objects.toString(query.taskKind(), ""))
                .param("after", query.key())
                .param("me", admin.value())
                .param("limit", TaskQuery.PAGE + 1)
                .query(TaskView.ROWS)
                .list();
    }

    /** @throws NotFound where there is no such task, or the admin has a conflict of interest */
    TaskView find(TaskId id, AccountId admin) {
        return jdbc.sql(SELECT + "where t.operator_task_id = :id " + NO_CONFLICT)
                .param("id", id.value())
                .param("me", admin.value())
                .query(TaskView.ROWS)
                .optional()
                .orElseThrow(() -> new NotFound("task " + id));
    }
}
