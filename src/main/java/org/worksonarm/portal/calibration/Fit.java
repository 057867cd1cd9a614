package org.worksonarm.portal.calibration;

import java.util.List;

/** What the solved equations say of applications, reviewers and single ratings, and how sure that is. */
final class Fit {

    private final Design design;
    private final Variances variances;
    private final Equations equations;
    private final double[][] inverse;

    Fit(Design design, Variances variances) {
        this.design = design;
        this.variances = variances;
        this.equations = new Equations(design, variances);
        this.inverse = equations.inverse();
    }

    static Fit of(Design design, Prior prior) {
        return new Fit(design, new RestrictedLikelihood(prior).variances(design));
    }

    Variances variances() {
        return variances;
    }

    double mean() {
        return equations.mean();
    }

    /** How far the estimated mean may be from the true one. */
    double errorOfMean() {
        return variances.rest() * Math.sqrt(inverse[0][0]);
    }

    double leniency(int reviewer) {
        return equations.leniency(reviewer);
    }

    double errorOfLeniency(int reviewer) {
        return variances.rest() * Math.sqrt(inverse[1 + reviewer][1 + reviewer]);
    }

    /** What a reviewer of no leniency is expected to give to an application. */
    double adjusted(List<Rating> ratings) {
        return equations.mean() + equations.merit(application(ratings));
    }

    double errorOfAdjusted(List<Rating> ratings) {
        return variances.rest() * Math.sqrt(form(ratings, 0));
    }

    /** What this reviewer was expected to give, going by all other ratings. Where there is no other: what was given. */
    double expected(Rating rating, List<Rating> ratings) {
        var free = freedom(rating, ratings);
        return free == 0 ? rating.score() : rating.score() - residual(rating, ratings) / free;
    }

    /** How far a rating lies from what was expected, in standard errors. */
    double surprise(Rating rating, List<Rating> ratings) {
        var free = freedom(rating, ratings);
        return free == 0 ? 0 : residual(rating, ratings) / (variances.rest() * Math.sqrt(free));
    }

    private double residual(Rating rating, List<Rating> ratings) {
        return rating.score() - adjusted(ratings) - leniency(design.reviewer(rating));
    }

    /** How much of a rating the others leave open: one minus its leverage. */
    private double freedom(Rating rating, List<Rating> ratings) {
        return design.ratings().size() == 1 ? 0 : 1 - form(ratings, 1 + design.reviewer(rating));
    }

    /** The variance of an application's effect plus the mean, plus that of a reviewer (0 for none), per variance of the rest. */
    private double form(List<Rating> ratings, int reviewer) {
        var columns = design.rows().get(application(ratings)).columns();
        var pivot = equations.pivot(application(ratings));
        var sum = 1 / pivot + row(0, columns, pivot, reviewer);
        if (reviewer > 0) {
            sum += row(reviewer, columns, pivot, reviewer);
        }
        for (var column : columns) {
            sum -= row(column, columns, pivot, reviewer) / pivot;
        }
        return sum;
    }

    private int application(List<Rating> ratings) {
        return design.application(ratings.getFirst());
    }

    private double row(int at, int[] columns, double pivot, int reviewer) {
        var sum = inverse[at][0] + (reviewer > 0 ? inverse[at][reviewer] : 0);
        for (var column : columns) {
            sum -= inverse[at][column] / pivot;
        }
        return sum;
    }
}
