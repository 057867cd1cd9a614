package org.worksonarm.portal.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page of all reviewers shows.
 *
 * @param total how many reviewers there are, shown or not
 */
record ReviewerList(ReviewerFilter show, int total, List<Line> lines) {

    public List<ReviewerFilter> filters() {
        return List.of(ReviewerFilter.values());
    }

    /**
     * One reviewer.
     *
     * @param knows the names of the areas in which they are good or expert
     */
    record Line(
            UUID id,
            String name,
            boolean newcomer,
            List<String> knows,
            int open,
            int limit,
            int late,
            int done,
            @Nullable Absence absence,
            boolean away,
            @Nullable LocalDate reminded) {}
}
