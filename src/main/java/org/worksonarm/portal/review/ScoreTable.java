package org.worksonarm.portal.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reviews written with one version of the rubric: a column for each reviewer, a row for each criterion. */
public record ScoreTable(int rubricVersion, List<Column> columns, List<Line> lines) {

    /** One review; {@code earlier} where it is about an earlier revision of the application. */
    public record Column(
            String reviewer,
            String total,
            int revision,
            boolean earlier,
            String committeeComment,
            String applicantComment) {

        public boolean isSilent() {
            return committeeComment.isEmpty() && applicantComment.isEmpty();
        }
    }

    /** One criterion with what each reviewer gave. */
    public record Line(String criterion, String weight, boolean named, List<Cell> cells) {}

    /** Points; null for "not applicable". */
    public record Cell(String reviewer, @Nullable Integer points) {}
}
