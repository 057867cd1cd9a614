package org.worksonarm.portal.board;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.board.HoldList.Gone;
import org.worksonarm.portal.review.OwnReviewFirst;

/** Lists what would be held as a draft says, and what would not. */
@Component
@Transactional(readOnly = true)
class HoldLists {

    private final Layout layout;
    private final JdbcClient jdbc;

    HoldLists(Layout layout, JdbcClient jdbc) {
        this.layout = layout;
        this.jdbc = jdbc;
    }

    HoldList of(BoardDraftId draft, SignedIn admin) {
        return HoldList.of(layout.of(draft, admin), gone(draft, admin));
    }

    private List<Gone> gone(BoardDraftId draft, SignedIn admin) {
        return jdbc.sql("""
                select c.number, c.title from draft_line l join application_card c using (application_id)
                where l.board_draft_id = :draft and l.outcome is not null and c.status not in (:reviewable) %s
                order by c.number""".formatted(NO_CONFLICT))
                .param("draft", draft.value())
                .param("me", admin.accountId().value())
                .param("reviewable", OwnReviewFirst.REVIEWABLE)
                .query(Gone.class)
                .list();
    }
}
