package org.worksonarm.portal.fairness;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One reviewer.
 *
 * @param late of the open ones, those whose day is over
 * @param leniency null where too few of the reviews may be seen to say it
 */
record ReviewerLine(
        String name,
        int done,
        int open,
        int late,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal spread,
        @Nullable Leniency leniency) {

    /** Points that a reviewer gives more than others. */
    record Leniency(BigDecimal points, BigDecimal low, BigDecimal high) {

        private static final double FARTHEST = 1.5;

        public Range picture() {
            return new Range(low.doubleValue(), points.doubleValue(), high.doubleValue(), -FARTHEST, FARTHEST);
        }

        /** With its sign, for a minus alone is easily missed. */
        public String signed() {
            return (points.signum() > 0 ? "+" : "") + points.toPlainString().replace('-', '−');
        }

        /** Whether all of the interval lies on one side. */
        public boolean isClear() {
            return low.signum() == high.signum() && low.signum() != 0;
        }
    }
}
