package org.worksonarm.portal.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.StaleEdit;
import org.worksonarm.portal.review.ReviewDesk.Papers;

/** Tells what is saved of a review that was edited in two places. */
final class StaleSheet {

    private StaleSheet() {}

    static StaleEdit of(Papers papers) {
        var review = papers.review()
                .orElseThrow(() -> new NotFound("review of " + papers.dossier().id()));
        return new StaleEdit(
                        "Your review of " + papers.dossier().title(),
                        Objects.requireNonNull(review.version()),
                        "/review/" + papers.dossier().id(),
                        saved(papers, review.latest()))
                .naming(criteria(papers))
                .standing(!papers.dossier().status().isOpenForReview());
    }

    private static Map<String, String> criteria(Papers papers) {
        var names = new HashMap<String, String>();
        for (var criterion : papers.rubric().criteria()) {
            names.put("scores[" + names.size() + "].points", "Score: " + criterion.name());
        }
        return names;
    }

    private static Map<String, String> saved(Papers papers, ScoreSheet sheet) {
        var saved = new HashMap<String, String>();
        var rows = SheetForm.of(papers).scores();
        for (int i = 0; i < rows.size(); i++) {
            saved.put(
                    "scores[" + i + "].points",
                    Objects.requireNonNullElse(rows.get(i).points(), ""));
        }
        saved.put("committeeComment", sheet.committeeComment());
        saved.put("applicantComment", sheet.applicantComment());
        return saved;
    }
}
