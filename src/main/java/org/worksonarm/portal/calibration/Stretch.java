package org.worksonarm.portal.calibration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How much wider than others a reviewer uses the scale, around the own mean. One is as all others; drawn towards one, for
 * a reviewer may have met applications that differ more.
 */
record Stretch(double mean, double factor) {

    /** Fewer reviews than these tell nothing of their reviewer's spread. */
    static final int REVIEWS = 5;

    /** As many reviews' worth is the assumption that all use the scale alike. */
    private static final int ASSUMED = 8;

    /** Of each reviewer. */
    static Map<UUID, Stretch> of(List<Rating> ratings) {
        var samples = ratings.stream().collect(groupingBy(Rating::reviewer)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, own -> Sample.of(own.getValue())));
        var usual = Sample.pooledVariance(samples.values());
        return samples.entrySet().stream().collect(toMap(Map.Entry::getKey, own -> of(own.getValue(), usual)));
    }

    private static Stretch of(Sample sample, double usual) {
        var known = sample.size() >= REVIEWS && usual > 0;
        var ratio = known ? (ASSUMED + sample.squares() / usual) / (ASSUMED + sample.size() - 1) : 1;
        return new Stretch(sample.mean(), Math.sqrt(ratio));
    }

    /** What the score would be, had its reviewer used the scale as others do. */
    double undo(double score) {
        return mean + (score - mean) / factor;
    }

    double redo(double score) {
        return mean + (score - mean) * factor;
    }
}
