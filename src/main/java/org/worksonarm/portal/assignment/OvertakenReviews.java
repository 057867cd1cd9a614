package org.worksonarm.portal.assignment;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.conflict.ConflictWall;

/**
 * Ends what a conflict of interest has come between without anybody's saying so: somebody joined the team, changed their
 * address, or works for whom a later answer names. What was only detected may be a false alarm, and is in part in the hands
 * of the team: it ends what is open, and leaves what is done.
 */
@Service
@Transactional
class OvertakenReviews {

    private static final String OVERTAKEN = """
            select distinct a.application_id, a.reviewer as reviewer_id
            from assignment a join application_card c using (application_id)
            join conflict_of_interest i on i.application_id = a.application_id and i.account_id = a.reviewer
            where (a.status = 'ASSIGNED'
                   or (a.status = 'DONE' and c.status in (:open) and i.kind in ('MEMBER', 'DECLARED')))""";

    private final JdbcClient jdbc;
    private final ConflictWall wall;
    private final StandingBack standingBack;

    OvertakenReviews(JdbcClient jdbc, ConflictWall wall, StandingBack standingBack) {
        this.jdbc = jdbc;
        this.wall = wall;
        this.standingBack = standingBack;
    }

    @Transactional(readOnly = true)
    List<OvertakenReview> all() {
        return jdbc.sql(OVERTAKEN + " order by application_id, reviewer_id")
                .param("open", WaitingForReviews.REVIEWABLE)
                .query(OvertakenReview.class)
                .list();
    }

    /** Whoever does so at the same moment waits, and finds it done; a false alarm that was cleared meanwhile ends nothing. */
    void end(OvertakenReview review) {
        wall.awaitTurn(review.application());
        var still = jdbc.sql(OVERTAKEN + " and a.application_id = :application and a.reviewer = :reviewer")
                .param("open", WaitingForReviews.REVIEWABLE)
                .param("application", review.applicationId())
                .param("reviewer", review.reviewerId())
                .query(OvertakenReview.class)
                .optional();
        still.ifPresent(each -> standingBack.end(each.application(), each.reviewer()));
    }
}
