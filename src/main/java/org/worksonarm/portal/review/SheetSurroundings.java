package org.worksonarm.portal.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.review.ReviewDesk.Papers;

/** Gathers what stands around a score sheet: how far the reviewer is, and what colleagues said. */
@Component
@Transactional(readOnly = true)
class SheetSurroundings {

    private final Pile pile;
    private final Colleagues colleagues;
    private final Standings standings;
    private final MovingOn moving;

    SheetSurroundings(Pile pile, Colleagues colleagues, Standings standings, MovingOn moving) {
        this.pile = pile;
        this.colleagues = colleagues;
        this.standings = standings;
        this.moving = moving;
    }

    Around of(Papers papers, AccountId reviewer) {
        var progress = pile.progress(reviewer);
        var application = papers.dossier().id();
        return papers.isSubmitted()
                ? new Around(progress, colleagues.of(application, reviewer), standings.spread(application), null)
                : new Around(progress, List.of(), null, moving.offered(papers));
    }

    /**
     * What stands around a score sheet.
     *
     * @param spread null as long as the reviewer's own review is not in
     * @param move to a newer rubric, which a draft on an earlier one may take
     */
    record Around(
            Pile.Progress progress,
            List<Colleagues.Opinion> opinions,
            @Nullable Spread spread,
            MovingOn.@Nullable Move move) {}
}
