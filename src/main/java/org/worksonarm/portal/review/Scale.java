package org.worksonarm.portal.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.worksonarm.portal.program.Rubric;

/** Where points lie in a drawing of the scale, 132 wide with a margin for the dot. */
public final class Scale {

    private static final BigDecimal LEFT = new BigDecimal(6);
    private static final BigDecimal STEP = new BigDecimal(24);
    private static final BigDecimal HIGHEST = BigDecimal.valueOf(Rubric.HIGHEST_POINTS);

    private Scale() {}

    /** What lies beyond an end of the scale is drawn at that end. */
    public static BigDecimal x(BigDecimal points) {
        var drawn = points.max(BigDecimal.ZERO).min(HIGHEST);
        return LEFT.add(drawn.multiply(STEP)).setScale(1, RoundingMode.HALF_UP);
    }

    /** To as many decimals as totals have. */
    public static BigDecimal round(BigDecimal points) {
        return points.setScale(Total.DECIMALS, RoundingMode.HALF_UP);
    }
}
