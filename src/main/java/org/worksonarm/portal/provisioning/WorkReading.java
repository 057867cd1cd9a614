package org.worksonarm.portal.provisioning;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.provisioning.WeekOfWork.Line;
import org.worksonarm.portal.provisioning.WeekOfWork.Some;

/** Reads what stands in the digest of an admin; nothing in it tells of what hides from them. */
@Component
@Transactional(readOnly = true)
class WorkReading {

    private static final int MOST = 20;

    private static final String LATE = """
            select 'TaskKind.' || t.kind as kind, m.name as machine, c.project_name as project,
                   'due on ' || to_char(t.due_on, 'FMDD FMMonth') as about, count(*) over () as total
            from operator_task t join machine_card m using (machine_id)
            join application_card c on c.application_id = t.application_id
            where t.status = 'OPEN' and t.due_on < :today %s
            order by t.due_on, t.operator_task_id limit %d""".formatted(NO_CONFLICT, MOST);

    private static final String FAILED = """
            select 'StepKind.' || s.kind as kind, l.machine, c.project_name as project, s.last_fault as about,
                   count(*) over () as total
            from provisioning_step s join allocation_card l using (allocation_id)
            join application_card c on c.application_id = s.application_id
            where s.status = 'FAILED' %s
            order by s.closed_at, s.provisioning_step_id limit %d""".formatted(NO_CONFLICT, MOST);

    private final JdbcClient jdbc;
    private final MessageSource messages;

    WorkReading(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    WeekOfWork of(AccountId admin, LocalDate today) {
        var late = some(jdbc.sql(LATE).param("today", today), admin);
        return new WeekOfWork(admin, today, late, some(jdbc.sql(FAILED), admin));
    }

    private Some some(StatementSpec statement, AccountId admin) {
        List<Row> rows = statement.param("me", admin.value()).query(Row.class).list();
        return new Some(
                rows.stream().map(this::line).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    private Line line(Row row) {
        var kind = Objects.requireNonNull(messages.getMessage(row.kind(), null, Locale.ENGLISH));
        return new Line(kind, row.machine(), row.project(), row.about());
    }

    private record Row(String kind, String machine, String project, String about, int total) {}
}
