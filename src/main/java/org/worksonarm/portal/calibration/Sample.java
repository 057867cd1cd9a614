package org.worksonarm.portal.calibration;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Scores in short; {@code squares} is the sum of their squared distances from their mean. */
record Sample(int size, double mean, double squares) {

    static Sample of(Collection<Rating> ratings) {
        var mean = ratings.stream().mapToDouble(Rating::score).average().orElseThrow();
        var squares = ratings.stream()
                .mapToDouble(rating -> Math.pow(rating.score() - mean, 2))
                .sum();
        return new Sample(ratings.size(), mean, squares);
    }

    /** Within samples, of all together; zero where there is none. */
    static double pooledVariance(Collection<Sample> samples) {
        var free = samples.stream().mapToInt(sample -> sample.size() - 1).sum();
        return free == 0 ? 0 : samples.stream().mapToDouble(Sample::squares).sum() / free;
    }

    /** The sample standard deviation; null of a single score. */
    @Nullable
    Double deviation() {
        return size < 2 ? null : Math.sqrt(squares / (size - 1));
    }
}
