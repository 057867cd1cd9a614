package org.worksonarm.portal.fairness;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/** How far apart two scores are. */
enum Metric {
    /** By as much as they differ: for totals. */
    INTERVAL {
        @Override
        DoubleUnaryOperator positions(List<Unit> units) {
            return DoubleUnaryOperator.identity();
        }
    },
    /**
     * By how many of all scores lie between them: for points on a scale of words, of which nobody knows whether each step
     * is as wide as the next. That is the distance of their mid-ranks.
     */
    ORDINAL {
        @Override
        DoubleUnaryOperator positions(List<Unit> units) {
            var counts = new TreeMap<Double, Integer>();
            units.forEach(unit -> unit.scores().forEach(score -> counts.merge(score, unit.times(), Integer::sum)));
            var ranks = midRanks(counts);
            return score -> ranks.getOrDefault(score, Double.NaN);
        }
    };

    /** Where scores lie on a line on which their distance is the one meant. */
    abstract DoubleUnaryOperator positions(List<Unit> units);

    private static Map<Double, Double> midRanks(SortedMap<Double, Integer> counts) {
        var ranks = new TreeMap<Double, Double>();
        var below = 0;
        for (var score : counts.entrySet()) {
            ranks.put(score.getKey(), below + score.getValue() / 2.0);
            below += score.getValue();
        }
        return ranks;
    }
}
