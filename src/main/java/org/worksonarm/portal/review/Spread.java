package org.worksonarm.portal.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
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

    private static final BigDecimal LEFT = new BigDecimal(6);
    private static final BigDecimal STEP = new BigDecimal(24);

    public Spread {
        mean = round(mean);
        lowest = round(lowest);
        highest = round(highest);
        deviation = deviation == null ? null : round(deviation);
    }

    public BigDecimal meanX() {
        return x(mean);
    }

    public BigDecimal lowestX() {
        return x(lowest);
    }

    public BigDecimal highestX() {
        return x(highest);
    }

    private static BigDecimal x(BigDecimal points) {
        return LEFT.add(points.multiply(STEP)).setScale(1, RoundingMode.HALF_UP);
    }

    private static BigDecimal round(BigDecimal points) {
        return points.setScale(Total.DECIMALS, RoundingMode.HALF_UP);
    }
}
