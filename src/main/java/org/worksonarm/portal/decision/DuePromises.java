package org.worksonarm.portal.decision;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.conflict.ConflictWall;
import org.worksonarm.portal.review.OwnReviewFirst;

/** Finds the teams that were promised an answer by now, or by one of the next seven days, and have none. */
@Component
@Transactional(readOnly = true)
class DuePromises {

    static final int MOST = 200;

    private static final int DAYS = 7;

    private static final String DUE = """
            select c.application_id, c.number, c.title, c.project_name, (c.answer_by at time zone 'UTC')::date as promised,
                   coalesce(s.reviews, 0) as reviews, count(*) over () as total,
                   not %s and exists (select 1 from decision h
                                      where h.application_id = c.application_id and h.state = 'HELD') as held
            from application_card c left join review_standing s using (application_id)
            where c.status in ('SUBMITTED', 'UNDER_REVIEW', 'QUESTION') and c.answer_by < :end
              and not exists (select 1 from decision d
                              where d.application_id = c.application_id and d.first_decided_at is not null) %s
            order by c.answer_by, c.number limit %d""".formatted(OwnReviewFirst.OWED, ConflictWall.NO_CONFLICT, MOST);

    private final JdbcClient jdbc;
    private final Clock clock;

    DuePromises(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest first, without what hides from the reader, and without what is held where the own review is owed first. */
    Page of(SignedIn reader) {
        var end = LocalDate.now(clock).plusDays(DAYS).atStartOfDay(ZoneOffset.UTC);
        List<Row> rows = jdbc.sql(DUE)
                .param("end", Timestamp.from(end.toInstant()))
                .param("me", reader.accountId().value())
                .param("reviewer", reader.is(Role.REVIEWER))
                .param("reviewable", OwnReviewFirst.REVIEWABLE)
                .query(Row.class)
                .list();
        var today = LocalDate.now(clock);
        return new Page(
                rows.stream().map(row -> row.line(today)).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    /** What the page shows; {@code total} counts also those that do not fit. */
    record Page(List<Line> lines, int total) {

        public long late() {
            return lines.stream().filter(Line::isLate).count();
        }
    }

    /**
     * An application that waits for its first answer.
     *
     * @param days until the promised day; negative where it is over
     * @param held whether it is decided and only waits for its release, as far as the reader may know
     */
    record Line(
            UUID id,
            ApplicationNumber number,
            String title,
            String project,
            LocalDate promised,
            long days,
            int reviews,
            boolean held) {

        public boolean isLate() {
            return days < 0;
        }

        public String words() {
            return switch (Math.clamp(days, -2, 2)) {
                case -2 -> -days + " days late";
                case -1 -> "1 day late";
                case 0 -> "Today";
                case 1 -> "Tomorrow";
                default -> "In " + days + " days";
            };
        }
    }

    private record Row(
            UUID applicationId,
            long number,
            String title,
            String projectName,
            LocalDate promised,
            int reviews,
            int total,
            boolean held) {

        Line line(LocalDate today) {
            return new Line(
                    applicationId,
                    new ApplicationNumber(number),
                    title,
                    projectName,
                    promised,
                    ChronoUnit.DAYS.between(today, promised),
                    reviews,
                    held);
        }
    }
}
