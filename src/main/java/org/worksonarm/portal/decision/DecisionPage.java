package org.worksonarm.portal.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.Dossier;
import org.worksonarm.portal.review.Waiting;

/**
 * What the page on which an application is decided shows.
 *
 * @param reviewFirst whether the reader sees scores only after an own review
 * @param held what no applicant knows of yet
 * @param standing what the applicants were told
 * @param earlier what they were told before, newest first
 * @param leftToOthers whether another admin answers the appeal
 * @param version of the case, which grows with whatever is decided
 */
record DecisionPage(
        Dossier dossier,
        String tone,
        @Nullable Waiting waiting,
        boolean reviewFirst,
        Scores.Given scores,
        @Nullable Made held,
        @Nullable Made standing,
        List<Made> earlier,
        DecisionChoices choices,
        boolean leftToOthers,
        long version) {

    public boolean isAccepted() {
        return dossier.status() == ApplicationStatus.ACCEPTED;
    }

    public boolean isUnreviewed() {
        return scores.tables().isEmpty() && !reviewFirst;
    }

    public boolean isDecidedAnew() {
        return standing != null;
    }

    /**
     * A decision that was made; who and when are null where the old record doesn't tell.
     *
     * @param on the day of its release, or on which it was held
     * @param reopenedBecause why it no longer stands, null where it was not reopened
     */
    record Made(
            Verdict verdict,
            String tone,
            @Nullable String by,
            @Nullable LocalDate on,
            @Nullable String reopenedBecause) {}
}
