package org.worksonarm.portal.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.worksonarm.portal.program.Criterion;
import org.worksonarm.portal.program.Rubric;

/**
 * The outcome of one score sheet: the mean of the scored criteria, each counting by its weight, on the scale of the
 * rubric to two decimals. What does not apply is left out of points and weights alike, so it costs nothing.
 */
record Total(BigDecimal value) {

    static final int DECIMALS = 2;

    /** Empty where nothing has been scored. */
    static Optional<Total> of(Rubric rubric, ScoreSheet sheet) {
        var points = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (Criterion criterion : rubric.criteria()) {
            var given = sheet.pointsFor(criterion);
            if (given.isPresent()) {
                points = points.add(criterion.weight().multiply(BigDecimal.valueOf(given.get())));
                weights = weights.add(criterion.weight());
            }
        }
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(new Total(points.divide(weights, DECIMALS, RoundingMode.HALF_UP)));
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
