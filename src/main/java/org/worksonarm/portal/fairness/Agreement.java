package org.worksonarm.portal.fairness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How well reviewers agree, with an interval of 95 %: the same share of samples that are drawn, with replacement, from the
 * applications at hand.
 *
 * @param applications how many of them have scores that can be compared
 */
record Agreement(double alpha, double low, double high, int applications) {

    private static final int SAMPLES = 500;

    /** The same reviews always give the same interval. */
    private static final long SEED = 20_261_125;

    /** Fewer are too few to say anything of. */
    static final int APPLICATIONS = 5;

    /** What may be made of it, by its lower end, after Krippendorff. */
    enum Reading {
        GOOD,
        TENTATIVE,
        POOR,
        CHANCE
    }

    static Optional<Agreement> of(Metric metric, List<Unit> units) {
        var comparable = units.stream().filter(Unit::isComparable).toList();
        var applications = comparable.stream().mapToInt(Unit::times).sum();
        var alpha = Alpha.of(metric, comparable);
        if (alpha.isEmpty() || applications < APPLICATIONS) {
            return Optional.empty();
        }
        var samples = samples(metric, comparable, applications);
        return Optional.of(
                new Agreement(alpha.getAsDouble(), quantile(samples, 0.025), quantile(samples, 0.975), applications));
    }

    private static double[] samples(Metric metric, List<Unit> units, int applications) {
        var random = new Random(SEED);
        var each = IntStream.range(0, units.size())
                .flatMap(at -> IntStream.generate(() -> at).limit(units.get(at).times()))
                .toArray();
        return IntStream.range(0, SAMPLES)
                .mapToObj(at -> Alpha.of(metric, sample(units, each, random)))
                .flatMapToDouble(alpha -> alpha.stream())
                .sorted()
                .toArray();
    }

    private static List<Unit> sample(List<Unit> units, int[] each, Random random) {
        var times = new int[units.size()];
        for (var drawn = 0; drawn < each.length; drawn++) {
            times[each[random.nextInt(each.length)]]++;
        }
        var sample = new ArrayList<Unit>();
        for (var at = 0; at < times.length; at++) {
            if (times[at] > 0) {
                sample.add(new Unit(units.get(at).scores(), times[at]));
            }
        }
        return sample;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    public Range picture() {
        return new Range(low, alpha, high, 0, 1);
    }

    public BigDecimal alphaShown() {
        return shown(alpha);
    }

    public BigDecimal lowShown() {
        return shown(low);
    }

    public BigDecimal highShown() {
        return shown(high);
    }

    private static BigDecimal shown(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    }

    public Reading reading() {
        if (low >= 0.8) {
            return Reading.GOOD;
        }
        if (low >= 0.667) {
            return Reading.TENTATIVE;
        }
        return low > 0 ? Reading.POOR : Reading.CHANCE;
    }
}
