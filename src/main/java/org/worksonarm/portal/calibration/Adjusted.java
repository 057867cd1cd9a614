package org.worksonarm.portal.calibration;

import java.math.BigDecimal;
import org.worksonarm.portal.review.Scale;

/** An adjusted score, and the interval that holds it with a probability of 95 %: in numbers, and as places in a drawing. */
public record Adjusted(BigDecimal score, BigDecimal low, BigDecimal high) {

    public Adjusted {
        score = Scale.round(score);
        low = Scale.round(low);
        high = Scale.round(high);
    }

    public BigDecimal scoreX() {
        return Scale.x(score);
    }

    public BigDecimal lowX() {
        return Scale.x(low);
    }

    public BigDecimal highX() {
        return Scale.x(high);
    }
}
