package org.worksonarm.portal.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.conflict.ConflictWall;

/** What reviewers know of the focus areas: by their own word, or by the reviews that they have finished. */
@Component
@Transactional(readOnly = true)
public class Skills {

    /** A finished review counts in each area of its application, half as much with every year that has passed since. */
    private static final String SKILLS = """
            with practice as (
                select c.reviewer, area,
                       sum(power(0.5, (:today - (c.ended_at at time zone 'UTC')::date) / 365.0)) as amount
                from assignment c join application_card a using (application_id) cross join unnest(a.areas) as area
                where c.status = 'DONE' %s group by c.reviewer, area)
            select coalesce(s.account_id, p.reviewer) as reviewer, coalesce(s.focus_area, p.area) as area,
                   coalesce(s.level, 'NONE') as own, coalesce(p.amount, 0) as practice
            from reviewer_skill s full join practice p on p.reviewer = s.account_id and p.area = s.focus_area
            where :reviewer::uuid is null or coalesce(s.account_id, p.reviewer) = :reviewer
            """.formatted(ConflictWall.NO_CONFLICT);

    private final JdbcClient jdbc;
    private final Clock clock;

    Skills(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of all reviewers by the slug of the area, as far as this reader may know what they reviewed. */
    public Map<AccountId, Map<String, Expertise>> of(AccountId reader) {
        return rows(reader, null).stream()
                .collect(groupingBy(
                        row -> new AccountId(row.reviewer()),
                        toMap(Row::area, row -> row.own().or(row.learned()))));
    }

    /** What finished reviews taught one reviewer, by the slug of the area. */
    Map<String, Expertise> learned(AccountId reviewer) {
        return rows(reviewer, reviewer.value()).stream().collect(toMap(Row::area, Row::learned));
    }

    private List<Row> rows(AccountId reader, @Nullable UUID reviewer) {
        return jdbc.sql(SKILLS)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("me", reader.value())
                .param("reviewer", reviewer)
                .query(Row.class)
                .list();
    }

    private record Row(UUID reviewer, String area, Expertise own, double practice) {

        Expertise learned() {
            return Expertise.learned(practice);
        }
    }
}
