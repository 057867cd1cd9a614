package org.worksonarm.portal.scheduling;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.conflict.ConflictWall;

/** Reads schedules without the lines of applications with which the reader has a conflict of interest. */
@Component
@Transactional(readOnly = true)
class ScheduleReading {

    private static final String HEADS = """
            select s.schedule_id as id, s.status, s.seed, s.assumed, s.version,
                   m.display_name as made_by, (s.made_at at time zone 'UTC')::date as made_on,
                   b.display_name as closed_by, (s.closed_at at time zone 'UTC')::date as closed_on, n.lines, n.served
            from schedule s join account_contact m on m.account_id = s.made_by
            left join account_contact b on b.account_id = s.closed_by
            cross join lateral (select count(*) as lines, count(c.machine) as served
                                from schedule_line c where c.schedule_id = s.schedule_id %s) n
            """.formatted(ConflictWall.NO_CONFLICT);

    private static final String LINES = """
            select c.schedule_line_id as id, c.application_id, c.resource_request_id, a.number, a.title, a.project_name,
                   c.asks, c.machine_id, c.machine, c.starts_on, c.ends_on, c.reason, c.beside_machine, c.beside_starts_on,
                   c.by_hand, c.allocation_id, c.outcome
            from schedule_line c join application_card a using (application_id)
            where c.schedule_id = :schedule %s order by a.number, c.place
            """;

    private final JdbcClient jdbc;

    ScheduleReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest schedules, newest first. */
    List<ScheduleHead> latest(AccountId reader) {
        return jdbc.sql(HEADS + "order by s.made_at desc, s.schedule_id limit 20")
                .param("me", reader.value())
                .query(ScheduleHead.class)
                .list();
    }

    Optional<ScheduleHead> head(ScheduleId schedule, AccountId reader) {
        return jdbc.sql(HEADS + "where s.schedule_id = :schedule")
                .param("me", reader.value())
                .param("schedule", schedule.value())
                .query(ScheduleHead.class)
                .optional();
    }

    List<PlannedLine> lines(ScheduleId schedule, AccountId reader) {
        return jdbc.sql(LINES.formatted(ConflictWall.NO_CONFLICT))
                .param("schedule", schedule.value())
                .param("me", reader.value())
                .query(PlannedLine.class)
                .list();
    }

    /** All of them, to know what is taken; never to be shown. */
    List<PlannedLine> linesForCounting(ScheduleId schedule) {
        return jdbc.sql(LINES.formatted(""))
                .param("schedule", schedule.value())
                .query(PlannedLine.class)
                .list();
    }

    /** What it supposes, in words. */
    List<String> assumptions(ScheduleId schedule, AccountId reader) {
        return jdbc.sql("""
                select c.words from schedule_assumption c where c.schedule_id = :schedule
                and (c.application_id is null or (true %s)) order by c.position""".formatted(ConflictWall.NO_CONFLICT))
                .param("schedule", schedule.value())
                .param("me", reader.value())
                .query(String.class)
                .list();
    }
}
