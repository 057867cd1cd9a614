package org.worksonarm.portal.assignment;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.assignment.WeekOfReviews.Late;
import org.worksonarm.portal.assignment.WeekOfReviews.Line;
import org.worksonarm.portal.assignment.WeekOfReviews.Some;
import org.worksonarm.portal.conflict.ConflictWall;

/** Reads what stands in the weekly digest of an admin; nothing in it tells of what hides from them. */
@Component
@Transactional(readOnly = true)
class WeekReading {

    private static final int MOST = 20;
    private static final int WEEK = 7;

    private static final String LATE = """
            select p.display_name as name, count(*) as reviews, max(cast(:today as date) - a.due_on) as days
            from assignment a join application_card c using (application_id)
            join account_contact p on p.account_id = a.reviewer
            where a.status = 'ASSIGNED' and a.due_on < :today %s
            group by p.account_id, p.display_name order by days desc, name""".formatted(ConflictWall.NO_CONFLICT);

    private static final String FEW = """
            select c.number, c.title, l.live || ' of ' || :usual as about, count(*) over () as total
            from application_card c
            cross join lateral (select count(*) as live from assignment a
                where a.application_id = c.application_id and a.status in ('ASSIGNED', 'DONE')) l
            where c.status in (:waiting) and l.live < :usual %s
            order by c.submitted_at, c.number limit %d""".formatted(ConflictWall.NO_CONFLICT, MOST);

    private static final String PROMISES = """
            select c.number, c.title, to_char(c.answer_by at time zone 'UTC', 'FMDD FMMonth') as about, count(*) over () as total
            from application_card c
            where c.status in ('SUBMITTED', 'UNDER_REVIEW', 'QUESTION') and c.decided_at is null
              and c.answer_by < cast(:end as date) at time zone 'UTC' %s
            order by c.answer_by, c.number limit %d""".formatted(ConflictWall.NO_CONFLICT, MOST);

    private final JdbcClient jdbc;

    WeekReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    WeekOfReviews of(AccountId admin, LocalDate week, LocalDate today) {
        var late = jdbc.sql(LATE)
                .param("today", Date.valueOf(today))
                .param("me", admin.value())
                .query(Late.class)
                .list();
        var few = jdbc.sql(FEW)
                .param("usual", WaitingForReviews.USUAL_REVIEWS)
                .param("waiting", WaitingForReviews.STATUSES);
        var promises = jdbc.sql(PROMISES).param("end", Date.valueOf(week.plusDays(WEEK)));
        return new WeekOfReviews(admin, week, late, some(few, admin), some(promises, admin));
    }

    private static Some some(StatementSpec statement, AccountId admin) {
        List<Row> rows = statement.param("me", admin.value()).query(Row.class).list();
        return new Some(
                rows.stream().map(Row::line).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    private record Row(long number, String title, String about, int total) {

        Line line() {
            return new Line(new ApplicationNumber(number), title, about);
        }
    }
}
