package org.worksonarm.portal.review;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the totals of one application's reviews lie on the scale: in numbers, and as places in a drawing.
 *
 * @param deviation the sample standard deviation; null where there is one review only
 */
public record Spread(
        BigDecimal mean,
        BigDecimal lowest,
        BigDecimal highest,
        @Nullable BigDecimal deviation) {

    public Spread {
        mean = Scale.round(mean);
        lowest = Scale.round(lowest);
        highest = Scale.round(highest);
        deviation = deviation == null ? null : Scale.round(deviation);
    }

    public BigDecimal meanX() {
        return Scale.x(mean);
    }

    public BigDecimal lowestX() {
        return Scale.x(lowest);
    }

    public BigDecimal highestX() {
        return Scale.x(highest);
    }
}
