package org.worksonarm.portal.waiting;

/**
 * In which order lines {@code w} of requests wait, on the day {@code :today}: by the score of the reviews, adjusted where
 * it is, a tenth for each thirty days since the application came, for a year at most, and one for a promise: the
 * application is accepted. Among equals whoever came first.
 */
final class Turn {

    static final String AGE = """
            0.1 * least(12, greatest(0, (cast(:today as date) - (w.submitted_at at time zone 'utc')::date) / 30))""";

    static final String POINTS =
            "coalesce(w.score, 0) + case when w.accepted then 1 else 0 end + coalesce(%s, 0)".formatted(AGE);

    /** Behind the points. */
    static final String TIES = "w.submitted_at, w.number, w.position";

    private Turn() {}
}
