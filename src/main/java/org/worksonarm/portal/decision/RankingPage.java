package org.worksonarm.portal.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.calibration.Adjusted;
import org.worksonarm.portal.calibration.Flag;
import org.worksonarm.portal.program.FocusArea;
import org.worksonarm.portal.program.RoundNames.RoundName;
import org.worksonarm.portal.review.Spread;
import org.worksonarm.portal.review.Waiting;

/** What the page of the ranking shows; {@code next} is null on the last page. */
record RankingPage(
        RankingQuery query,
        Ranking.Summary summary,
        List<FocusArea> areas,
        List<RoundName> rounds,
        List<Entry> entries,
        @Nullable Instant computedAt,
        @Nullable String first,
        @Nullable String next) {

    public boolean isByAdjusted() {
        return query.sorted() == RankingQuery.Sort.ADJUSTED;
    }

    public List<RankingQuery.Show> shows() {
        return List.of(RankingQuery.Show.values());
    }

    public List<RankingQuery.Sort> sorts() {
        return List.of(RankingQuery.Sort.values());
    }

    /**
     * One application.
     *
     * @param rank null before its first review, and as long as the reader owes one
     * @param reviewFirst whether the reader sees the scores only after an own review
     * @param held what is decided but not released
     * @param waiting until today or the decision; null where the day of the decision is not known
     */
    record Entry(
            UUID id,
            @Nullable Integer rank,
            ApplicationNumber number,
            String title,
            String projectName,
            ApplicationStatus status,
            String tone,
            int reviews,
            @Nullable Spread spread,
            @Nullable Adjusted adjusted,
            List<Flag> flags,
            boolean reviewFirst,
            @Nullable Waiting waiting,
            @Nullable Outcome held,
            boolean decidable) {}
}
