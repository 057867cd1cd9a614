package org.worksonarm.portal.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** From where on something about an application's scores is worth saying. */
final class Flags {

    /** Points of sample standard deviation, the same from which the ranking counts reviewers as far apart. */
    static final double FAR_APART = 1.0;

    /** Both, so that neither a precise model nor a vague one makes outliers of ordinary reviews. */
    static final double SURPRISING = 2.5;

    static final double POINTS_OFF = 1.0;

    /** Of two reviews that contradict each other nobody can tell which one is off. */
    static final int REVIEWS_FOR_AN_OUTLIER = 3;

    private final int wished;
    private final int[] parts;
    private final int largest;

    Flags(int wished, int[] parts) {
        this.wished = wished;
        this.parts = parts;
        this.largest =
                Arrays.stream(parts)
                        .boxed()
                        .collect(Collectors.groupingBy(part -> part, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
    }

    List<Flag> of(int application, Sample scores, boolean outlying) {
        var flags = new ArrayList<Flag>();
        var spread = scores.deviation();
        if (scores.size() < wished) {
            flags.add(Flag.FEW_REVIEWS);
        }
        if (spread != null && spread >= FAR_APART) {
            flags.add(Flag.REVIEWERS_DISAGREE);
        }
        if (outlying) {
            flags.add(Flag.OUTLYING_REVIEW);
        }
        if (parts[application] != largest) {
            flags.add(Flag.NOT_CONNECTED);
        }
        return List.copyOf(flags);
    }

    static boolean isOutlying(int reviews, double surprise, double pointsOff) {
        return reviews >= REVIEWS_FOR_AN_OUTLIER
                && Math.abs(surprise) >= SURPRISING
                && Math.abs(pointsOff) >= POINTS_OFF;
    }
}
