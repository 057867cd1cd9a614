package org.worksonarm.portal.decision;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds what applicants were promised against when they had their first answer, by round, or by month where in none. */
@Component
@Transactional(readOnly = true)
class PromiseKeeping {

    private static final int NEWEST = 12;

    private final JdbcClient jdbc;
    private final Clock clock;

    PromiseKeeping(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The newest first. Counts whole days of UTC; leaves out what was withdrawn or was promised nothing. */
    List<Group> groups() {
        return jdbc.sql("""
                with told as (
                    select coalesce(r.name, to_char(c.submitted_at at time zone 'UTC', 'FMMonth YYYY')) as name,
                           r.round_id is not null as round, c.submitted_at,
                           (d.answered_at at time zone 'UTC')::date - (c.submitted_at at time zone 'UTC')::date as days,
                           (c.answer_by at time zone 'UTC')::date - (c.submitted_at at time zone 'UTC')::date as promised,
                           c.answer_by < :today as due
                    from application_card c left join round_card r using (round_id)
                    cross join lateral (select min(d.first_decided_at) as answered_at from decision d
                                        where d.application_id = c.application_id) d
                    where c.answer_by is not null
                      and (d.answered_at is not null or c.status in ('SUBMITTED', 'UNDER_REVIEW', 'QUESTION')))
                select name, round, count(*) as applications,
                       percentile_disc(0.5) within group (order by days) as median_days, max(promised) as promised_days,
                       count(*) filter (where days <= promised) as kept, count(*) filter (where days > promised) as late,
                       count(*) filter (where days is null and due) as overdue,
                       count(*) filter (where days is null and not due) as waiting
                from told group by name, round order by max(submitted_at) desc limit %d""".formatted(NEWEST))
                .param("today", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.DAYS)))
                .query(Group.class)
                .list();
    }

    /**
     * The applications of one round or month.
     *
     * @param medianDays from submission to first answer, for half of those answered at most; null where none is
     * @param promisedDays the longest that one of them was promised
     * @param late how many were answered after the day that was promised
     * @param overdue how many still wait for an answer although that day is over
     */
    record Group(
            String name,
            boolean round,
            int applications,
            @Nullable Integer medianDays,
            int promisedDays,
            int kept,
            int late,
            int overdue,
            int waiting) {

        /** In percent of those whose day has come or who were answered before it; null where there are none. */
        public @Nullable Integer share() {
            var told = kept + late + overdue;
            return told == 0 ? null : Math.round(100f * kept / told);
        }
    }
}
