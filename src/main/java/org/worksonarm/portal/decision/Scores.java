package org.worksonarm.portal.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.Dossier;
import org.worksonarm.portal.calibration.CalibratedApplications;
import org.worksonarm.portal.calibration.CalibratedReviews;
import org.worksonarm.portal.review.ScoreTable;
import org.worksonarm.portal.review.ScoreTables;
import org.worksonarm.portal.review.Spread;
import org.worksonarm.portal.review.Standings;

/** Gathers what reviewers gave to one application: as given, and adjusted for how lenient they are. */
@Component
class Scores {

    private final Standings standings;
    private final ScoreTables tables;
    private final CalibratedApplications calibrated;

    Scores(Standings standings, ScoreTables tables, CalibratedApplications calibrated) {
        this.standings = standings;
        this.tables = tables;
        this.calibrated = calibrated;
    }

    @Transactional
    Given of(Dossier dossier) {
        return new Given(
                standings.spread(dossier.id()),
                tables.of(dossier),
                calibrated.reviews(dossier.id()).orElse(null));
    }

    /** What was given; nothing where no review is in or the reader may not see it yet. */
    record Given(
            @Nullable Spread spread,
            List<ScoreTable> tables,
            @Nullable CalibratedReviews calibrated) {

        static final Given NOTHING = new Given(null, List.of(), null);
    }
}
