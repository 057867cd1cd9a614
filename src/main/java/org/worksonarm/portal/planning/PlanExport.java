package org.worksonarm.portal.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.kernel.Csv;
import org.worksonarm.portal.kernel.NotFound;

/** A plan as a table, with the reason of each line. An open one can be brought back as a file of assignments. */
@Component
@Transactional(readOnly = true)
class PlanExport {

    private static final List<String> HEADER = List.of(
            "action",
            "application",
            "project",
            "title",
            "round",
            "reviewer",
            "mail",
            "due",
            "reason",
            "left out because");

    /** Whom a line replaces is a line of its own. */
    private static final String LINES = """
            with line as (
                select plan_line_id, plan_id, application_id, reviewer, 'assign' as action, reason, outcome from plan_line
                union all
                select plan_line_id, plan_id, application_id, replaces, 'withdraw', 'Reassigned to somebody else.', outcome
                from plan_line where replaces is not null)
            select case when p.status = 'OPEN' then l.action else '' end as action, 'WOA-' || c.number as application,
                   c.project_name, c.title, r.name as round, a.display_name, a.address, p.due_on, l.reason, l.outcome
            from line l join plan p using (plan_id) join application_card c using (application_id)
            join account_contact a on a.account_id = l.reviewer left join round_card r on r.round_id = c.round_id
            where l.plan_id = :plan %s order by c.number, l.plan_line_id, l.action""".formatted(ConflictWall.NO_CONFLICT);

    private final JdbcClient jdbc;
    private final PlanReading reading;

    PlanExport(JdbcClient jdbc, PlanReading reading) {
        this.jdbc = jdbc;
        this.reading = reading;
    }

    Csv of(PlanId plan, AccountId reader) {
        if (reading.head(plan, reader).isEmpty()) {
            throw new NotFound("plan " + plan);
        }
        return new Csv(
                HEADER,
                jdbc.sql(LINES)
                        .param("plan", plan.value())
                        .param("me", reader.value())
                        .query((row, _) -> cells(row))
                        .list());
    }

    private static List<String> cells(ResultSet row) throws SQLException {
        var cells = Stream.<String>builder();
        for (var at = 1; at <= HEADER.size(); at++) {
            cells.add(Objects.requireNonNullElse(row.getString(at), ""));
        }
        return cells.build().toList();
    }
}
