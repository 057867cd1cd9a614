package org.worksonarm.portal.fairness;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.program.RoundNames;
import org.worksonarm.portal.review.OwnReviewFirst;

/** Asks of the applications that a reader may know of. */
@Component
class Questions {

    /** The applications {@code c} of the period, but those with which the reader has a conflict of interest. */
    static final String KNOWN = """
            c.submitted_at >= :start and c.submitted_at < :end and c.status not in ('DRAFT', 'WITHDRAWN') and %s
            """.formatted(RoundNames.CAME_IN) + NO_CONFLICT;

    /** Of these, the ones whose scores the reader may see. */
    static final String SEEN = KNOWN + " and not " + OwnReviewFirst.OWED;

    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    JdbcClient.StatementSpec ask(String sql, SignedIn reader, Period period) {
        return jdbc.sql(sql)
                .param("me", reader.accountId().value())
                .param("reviewer", reader.is(Role.REVIEWER))
                .param("reviewable", OwnReviewFirst.REVIEWABLE)
                .param("round", period.round())
                .param("start", period.start())
                .param("end", period.end());
    }
}
