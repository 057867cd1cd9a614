package org.worksonarm.portal.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.conflict.ConflictWall;

/** Reads plans without the lines and notes about applications with which the reader has a conflict of interest. */
@Component
@Transactional(readOnly = true)
class PlanReading {

    private static final String HEADS = """
        select p.plan_id as id, p.kind, p.status, p.reviews, p.due_on, p.seed, p.version,
               m.display_name as made_by, (p.made_at at time zone 'UTC')::date as made_on,
               b.display_name as closed_by, (p.closed_at at time zone 'UTC')::date as closed_on,
               (select count(*) from plan_line c where c.plan_id = p.plan_id %s) as lines
        from plan p join account_contact m on m.account_id = p.made_by
        left join account_contact b on b.account_id = p.closed_by
        """.formatted(ConflictWall.NO_CONFLICT);

    private static final String LINES = """
        select c.plan_line_id, c.application_id, a.number, a.title, c.reviewer, r.display_name as reviewer_name,
               c.replaces, o.display_name as replaces_name, c.reason, c.outcome
        from plan_line c join application_card a using (application_id)
        join account_contact r on r.account_id = c.reviewer
        left join account_contact o on o.account_id = c.replaces
        where c.plan_id = :plan %s order by a.number, c.plan_line_id\
        """.formatted(ConflictWall.NO_CONFLICT);

    private final JdbcClient jdbc;

    PlanReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest plans, newest first. */
    List<PlanHead> latest(AccountId reader) {
        return jdbc.sql(HEADS + "order by p.made_at desc, p.plan_id limit 20")
                .param("me", reader.value())
                .query(PlanHead.class)
                .list();
    }

    Optional<PlanHead> head(PlanId plan, AccountId reader) {
        return jdbc.sql(HEADS + "where p.plan_id = :plan")
                .param("me", reader.value())
                .param("plan", plan.value())
                .query(PlanHead.class)
                .optional();
    }

    List<PlannedLine> lines(PlanId plan, AccountId reader) {
        return jdbc.sql(LINES)
                .param("plan", plan.value())
                .param("me", reader.value())
                .query(PlanReading::line)
                .list();
    }

    List<Note> notes(PlanId plan, AccountId reader) {
        return jdbc.sql("""
            select c.application_id, a.number, a.title, c.text from plan_note c
            join application_card a using (application_id)
            where c.plan_id = :plan %s order by a.number\
            """.formatted(ConflictWall.NO_CONFLICT))
                .param("plan", plan.value())
                .param("me", reader.value())
                .query((row, _) -> new Note(
                        row.getObject(1, UUID.class),
                        new ApplicationNumber(row.getLong(2)),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }

    private static PlannedLine line(ResultSet row, int number) throws SQLException {
        return new PlannedLine(
                row.getObject("plan_line_id", UUID.class),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                new ApplicationNumber(row.getLong("number")),
                row.getString("title"),
                new AccountId(row.getObject("reviewer", UUID.class)),
                row.getString("reviewer_name"),
                account(row.getObject("replaces", UUID.class)),
                row.getString("replaces_name"),
                row.getString("reason"),
                row.getString("outcome"));
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }

    /** What could not be filled for an application, and why. */
    record Note(UUID application, ApplicationNumber number, String title, String text) {}
}
