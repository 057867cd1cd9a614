package org.worksonarm.portal.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.program.FocusArea;

/** What the page of the ranking shows; {@code next} is null on the last page. */
record RankingPage(
        RankingQuery query,
        Ranking.Summary summary,
        List<FocusArea> areas,
        List<Entry> entries,
        @Nullable String first,
        @Nullable String next) {

    /**
     * One application.
     *
     * @param rank null before its first review
     * @param waiting until today or the decision; null where the day of the decision is not known
     */
    record Entry(
            UUID id,
            @Nullable Integer rank,
            long number,
            String title,
            String projectName,
            ApplicationStatus status,
            String tone,
            int reviews,
            @Nullable Spread spread,
            @Nullable Waiting waiting,
            boolean open) {}
}
