package org.worksonarm.portal.board;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.review.OwnReviewFirst;

/** Lists all that waits for a decision, the best first by its adjusted score; what has none by its mean. */
@Component
@Transactional(readOnly = true)
class BoardRows {

    private static final String SQL = """
            select c.application_id, c.number, c.title, c.project_name, array_to_string(c.areas, ',') as areas, c.status,
                   c.round_id, own.owed, coalesce(n.reviews, 0) as reviews, s.mean, s.spread, s.lowest, s.highest,
                   s.adjusted, s.low, s.high, array_to_string(s.flags, ',') as flags,
                   case when s.score is not null then rank() over (order by s.score desc nulls last) end as rank
            from application_card c
            cross join lateral (select %s as owed) own
            left join review_standing n on n.application_id = c.application_id
            left join calibrated_score k on k.application_id = c.application_id
            left join lateral (select n.mean, n.spread, n.lowest, n.highest, k.adjusted, k.low, k.high, k.flags,
                                      coalesce(k.adjusted, n.mean) as score
                               where not own.owed) s on true
            where c.submitted_at is not null and c.status in (:reviewable) %s
            order by s.score desc nulls last, c.submitted_at, c.application_id
            """.formatted(OwnReviewFirst.OWED, NO_CONFLICT);

    private final JdbcClient jdbc;

    BoardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<BoardRow> of(SignedIn admin) {
        return jdbc.sql(SQL)
                .param("me", admin.accountId().value())
                .param("reviewer", admin.is(Role.REVIEWER))
                .param("reviewable", OwnReviewFirst.REVIEWABLE)
                .query(BoardRow.class)
                .list();
    }
}
