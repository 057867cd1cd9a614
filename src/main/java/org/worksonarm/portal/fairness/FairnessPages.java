package org.worksonarm.portal.fairness;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;

/** Gathers what the page shows, all of it without what its reader must not know. */
@Component
@Transactional(readOnly = true)
class FairnessPages {

    private final Progress progress;
    private final ReviewerFigures reviewers;
    private final ScoreFigures scores;
    private final Acceptance acceptance;

    FairnessPages(Progress progress, ReviewerFigures reviewers, ScoreFigures scores, Acceptance acceptance) {
        this.progress = progress;
        this.reviewers = reviewers;
        this.scores = scores;
        this.acceptance = acceptance;
    }

    FairnessPage of(SignedIn reader, Period period) {
        return new FairnessPage(
                progress.coverage(reader, period),
                progress.times(reader, period),
                reviewers.lines(reader, period),
                scores.totals(reader, period),
                scores.criteria(reader, period),
                acceptance.lines(reader, period));
    }
}
