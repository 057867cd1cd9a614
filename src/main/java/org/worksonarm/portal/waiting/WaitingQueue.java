package org.worksonarm.portal.waiting;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.review.OwnReviewFirst;

/** Everybody who waits, whatever for, as one admin may know it: the first comes first, whom they owe a review comes last. */
@Component
@Transactional(readOnly = true)
public class WaitingQueue {

    private static final String LINES = """
            select w.resource_request_id, w.application_id, w.accepted, w.lacking - w.held as units,
                   coalesce(points.number, 0) as points
            from waiting_line w join application_card c using (application_id)
            cross join lateral (select %s as owed) own
            left join lateral (select %s as number where not own.owed) points on true
            where w.lacking > w.held %s
            order by points.number desc nulls last, %s""".formatted(OwnReviewFirst.OWED, Turn.POINTS, NO_CONFLICT, Turn.TIES);

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingQueue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<Queued> of(SignedIn admin) {
        return jdbc.sql(LINES)
                .param("me", admin.accountId().value())
                .param("today", LocalDate.now(clock))
                .param("reviewer", admin.is(Role.REVIEWER))
                .param("reviewable", OwnReviewFirst.REVIEWABLE)
                .query(Queued.class)
                .list();
    }
}
