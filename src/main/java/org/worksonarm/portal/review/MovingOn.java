package org.worksonarm.portal.review;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.program.Rubric;
import org.worksonarm.portal.program.Rubrics;
import org.worksonarm.portal.review.ReviewDesk.Papers;

/** Moves drafts on to the rubric that is current now, where they began on an earlier one. */
@Service
@Transactional
class MovingOn {

    private final ReviewDesk desk;
    private final Reviews reviews;
    private final Rubrics rubrics;
    private final Clock clock;

    MovingOn(ReviewDesk desk, Reviews reviews, Rubrics rubrics, Clock clock) {
        this.desk = desk;
        this.reviews = reviews;
        this.rubrics = rubrics;
        this.clock = clock;
    }

    /** What a draft could move on to; null where there is no draft, or none that lags behind. */
    @Transactional(readOnly = true)
    @Nullable
    Move offered(Papers papers) {
        if (papers.review().isEmpty() || papers.isSubmitted()) {
            return null;
        }
        var current = rubrics.current();
        return current.version() > papers.rubric().version() ? Move.between(papers.rubric(), current) : null;
    }

    /**
     * Moves the draft of this version on, and tells what carried over.
     *
     * @throws NotFound where there is nothing to move
     */
    Move moveOn(ApplicationId application, AccountId reviewer, OpenSheet from, @Nullable Long version) {
        var papers = desk.claim(application, reviewer);
        papers.refuseStale(from, version);
        var move = offered(papers);
        if (move == null || !papers.dossier().status().isOpenForReview()) {
            throw new NotFound("draft on an earlier rubric of " + application);
        }
        var review = papers.review().orElseThrow();
        review.moveOn(papers.rubric(), rubrics.current(), clock.instant());
        reviews.saveAndFlush(review);
        return move;
    }

    /** From one version of the rubric to another: how many criteria carry over, and how many are new. */
    record Move(int from, int to, long carried, long fresh) {

        static Move between(Rubric from, Rubric to) {
            var carried = to.criteria().stream()
                    .filter(criterion -> from.criterion(criterion.key()).isPresent())
                    .count();
            return new Move(from.version(), to.version(), carried, to.criteria().size() - carried);
        }
    }
}
