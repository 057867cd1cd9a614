package org.worksonarm.portal.fairness;

import java.util.List;

/** The scores that one application got, by whomever; {@code times} as many applications got the very same. */
record Unit(List<Double> scores, int times) {

    Unit {
        scores = List.copyOf(scores);
        if (times < 1) {
            throw new IllegalArgumentException("a unit occurs at least once");
        }
    }

    /** A single score agrees with nobody and contradicts nobody. */
    boolean isComparable() {
        return scores.size() > 1;
    }
}
