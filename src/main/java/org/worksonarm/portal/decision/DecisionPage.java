package org.worksonarm.portal.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.Dossier;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.review.Waiting;

/**
 * What the page on which an application is decided shows.
 *
 * @param reviewFirst whether the reader sees scores only after an own review
 */
record DecisionPage(
        Dossier dossier,
        String tone,
        @Nullable Waiting waiting,
        boolean reviewFirst,
        Scores.Given scores,
        @Nullable Made decision,
        DecisionChoices choices) {

    public boolean isAccepted() {
        return dossier.status() == ApplicationStatus.ACCEPTED;
    }

    public boolean isUnreviewed() {
        return scores.tables().isEmpty() && !reviewFirst;
    }

    /** The decision that was made; who and when are null where the old record doesn't tell. */
    record Made(
            Outcome outcome,
            String tone,
            String reason,
            @Nullable String by,
            @Nullable LocalDate on) {}
}
