package org.worksonarm.portal.fairness;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * Krippendorff's alpha: one where reviewers agree on every application, zero where they might as well have drawn lots.
 * Applications with a single score, and scores that are missing, are left out. After Krippendorff, "Computing
 * Krippendorff's Alpha-Reliability", 2011; see docs/fairness.md.
 */
final class Alpha {

    private Alpha() {}

    /** Empty where no two scores can be compared, or all are the same. */
    static OptionalDouble of(Metric metric, List<Unit> units) {
        var comparable = units.stream().filter(Unit::isComparable).toList();
        var positions = metric.positions(comparable);
        var within = new Sums();
        var all = new Sums();
        for (var unit : comparable) {
            var own = Sums.of(unit, positions);
            all.add(own, unit.times());
            within.differ(own, unit.times());
        }
        return all.disagreement() <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - (all.count - 1) * within.differing / all.disagreement());
    }

    /** Of numbers: how many, their sum and the sum of their squares, from which all squared differences follow. */
    private static final class Sums {

        private double count;
        private double sum;
        private double squares;
        private double differing;

        static Sums of(Unit unit, DoubleUnaryOperator positions) {
            var sums = new Sums();
            for (double score : unit.scores()) {
                var number = positions.applyAsDouble(score);
                sums.count++;
                sums.sum += number;
                sums.squares += number * number;
            }
            return sums;
        }

        void add(Sums other, int times) {
            count += times * other.count;
            sum += times * other.sum;
            squares += times * other.squares;
        }

        void differ(Sums unit, int times) {
            differing += times * unit.disagreement() / (unit.count - 1);
        }

        /** The sum of the squared differences of all ordered pairs. */
        double disagreement() {
            return 2 * (count * squares - sum * sum);
        }
    }
}
