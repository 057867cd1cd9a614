package org.worksonarm.portal.fairness;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.review.Scale;

/**
 * What was given for one question, or to the applications of one area.
 *
 * @param notApplicable how often a question was left out because it did not apply
 */
record ScoreLine(
        String name,
        int scores,
        int notApplicable,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal spread,
        @Nullable Agreement agreement) {

    ScoreLine {
        mean = mean == null ? null : Scale.round(mean);
        spread = spread == null ? null : Scale.round(spread);
    }

    /** From one standard deviation below the mean to one above it; only the mean where there is no deviation. */
    public @Nullable Range picture() {
        if (mean == null) {
            return null;
        }
        var at = mean.doubleValue();
        var side = spread == null ? 0 : spread.doubleValue();
        return new Range(at - side, at, at + side, 0, 5);
    }
}
