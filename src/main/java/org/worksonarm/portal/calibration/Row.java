package org.worksonarm.portal.calibration;

import java.util.Arrays;

/** The ratings of one application as numbers, for what goes over them again and again. */
final class Row {

    private final int[] columns;
    private final double[] scores;
    private final double sum;

    /** By reviewers of these numbers; each score is how far it lies from the mean. */
    Row(int[] reviewers, double[] scores) {
        this.columns = Arrays.copyOf(reviewers, 2 * reviewers.length);
        for (var at = 0; at < reviewers.length; at++) {
            columns[at] = 1 + reviewers[at];
        }
        Arrays.fill(columns, reviewers.length, columns.length, 0);
        this.scores = scores.clone();
        this.sum = Arrays.stream(scores).sum();
    }

    int size() {
        return scores.length;
    }

    /** The columns that these ratings touch, one by one: that of each reviewer, and each time that of the mean, 0. */
    int[] columns() {
        return columns;
    }

    int column(int at) {
        return columns[at];
    }

    double score(int at) {
        return scores[at];
    }

    double sum() {
        return sum;
    }
}
