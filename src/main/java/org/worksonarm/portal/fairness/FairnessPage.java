package org.worksonarm.portal.fairness;

import java.util.List;

/** What the page on progress and fairness shows. */
record FairnessPage(
        Coverage coverage,
        Times times,
        List<ReviewerLine> reviewers,
        List<ScoreLine> totals,
        List<ScoreLine> criteria,
        Acceptance.Lines acceptance) {

    public ScoreLine allTotals() {
        return totals.getFirst();
    }

    public boolean isUnreviewed() {
        return allTotals().scores() == 0;
    }
}
