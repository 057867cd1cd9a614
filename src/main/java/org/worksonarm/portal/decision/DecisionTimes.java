package org.worksonarm.portal.decision;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.program.Promise;

/** Measures how long applicants waited. */
@Component
@Transactional(readOnly = true)
public class DecisionTimes {

    private final JdbcClient jdbc;
    private final Promise promise;
    private final Clock clock;

    DecisionTimes(JdbcClient jdbc, Promise promise, Clock clock) {
        this.jdbc = jdbc;
        this.promise = promise;
        this.clock = clock;
    }

    /** The waits for the first answer, of the last fifty made in the portal, in days of UTC; empty where there is none. */
    public Optional<MeasuredWait> recent() {
        return jdbc.sql("""
                select count(*) as decisions,
                       percentile_disc(0.5) within group (order by days) as median_days,
                       count(*) filter (where days <= :promised) as within_promise,
                       (select count(*) from application_card
                        where status in ('SUBMITTED', 'UNDER_REVIEW', 'QUESTION') and submitted_at < :late
                          and decided_at is null) as overdue
                from (select (d.first_decided_at at time zone 'UTC')::date - (c.submitted_at at time zone 'UTC')::date as days
                      from decision d join application_card c using (application_id)
                      where d.first_decided_at = d.decided_at and c.submitted_at is not null
                      order by d.first_decided_at desc limit 50) waits
                having count(*) > 0""")
                .param("promised", promise.daysToDecision())
                .param("late", Timestamp.from(clock.instant().minus(promise.daysToDecision(), ChronoUnit.DAYS)))
                .query(MeasuredWait.class)
                .optional();
    }

    /**
     * How long applicants waited.
     *
     * @param medianDays days from submission to decision that half of the applicants waited at most
     * @param withinPromise how many of the decisions came within the promised days
     * @param overdue how many applications still wait that should have been decided by now
     */
    public record MeasuredWait(int decisions, int medianDays, int withinPromise, int overdue) {}
}
