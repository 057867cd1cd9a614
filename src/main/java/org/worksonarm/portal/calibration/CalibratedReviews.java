package org.worksonarm.portal.calibration;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** What the calibration makes of one application and of each of its reviews. */
public record CalibratedReviews(Adjusted adjusted, List<Flag> flags, Instant computedAt, List<Line> lines) {

    /**
     * One review.
     *
     * @param leniency the points that its reviewer gives more than others do
     * @param expected what this reviewer was expected to give, going by all other reviews
     */
    public record Line(
            String reviewer,
            BigDecimal score,
            BigDecimal leniency,
            BigDecimal adjusted,
            BigDecimal expected,
            boolean outlying) {

        public boolean isLenient() {
            return leniency.signum() > 0;
        }

        public boolean isStrict() {
            return leniency.signum() < 0;
        }
    }
}
