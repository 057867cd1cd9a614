package org.worksonarm.portal.calibration;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;

/**
 * Henderson's mixed model equations of score = mean + application + reviewer + rest, for given variances. The block of
 * the applications is diagonal and eliminated first: what is factorised has a row for the mean and for each reviewer.
 * See docs/calibration.md.
 */
final class Equations {

    private static final double SYMMETRY = 1e-9;
    private static final double POSITIVITY = 1e-14;

    private final Design design;
    private final Variances variances;
    private final double[][] matrix;
    private final double[] right;
    private final double[] pivots;
    private final CholeskyDecomposition factor;
    private final double[] common;

    Equations(Design design, Variances variances) {
        var size = design.reviewers().size() + 1;
        this.design = design;
        this.variances = variances;
        this.matrix = new double[size][size];
        this.right = new double[size];
        this.pivots = new double[design.byApplication().size()];
        design.ratings().forEach(this::add);
        for (var reviewer = 1; reviewer < size; reviewer++) {
            matrix[reviewer][reviewer] += variances.shrinkage(variances.reviewer());
        }
        design.byApplication().forEach(this::eliminate);
        this.factor = new CholeskyDecomposition(MatrixUtils.createRealMatrix(matrix), SYMMETRY, POSITIVITY);
        this.common = factor.getSolver().solve(new ArrayRealVector(right)).toArray();
    }

    private void add(Rating rating) {
        var reviewer = column(rating);
        matrix[0][0]++;
        matrix[0][reviewer]++;
        matrix[reviewer][0]++;
        matrix[reviewer][reviewer]++;
        right[0] += centred(rating);
        right[reviewer] += centred(rating);
    }

    private void eliminate(List<Rating> ratings) {
        var pivot = ratings.size() + variances.shrinkage(variances.application());
        var columns = columns(ratings);
        var share = sum(ratings) / pivot;
        for (var row : columns) {
            right[row] -= share;
            for (var column : columns) {
                matrix[row][column] -= 1 / pivot;
            }
        }
        pivots[design.application(ratings.getFirst())] = pivot;
    }

    /** Of the coefficients that tie an application to the mean and to its reviewers, each one by one. */
    int[] columns(List<Rating> ratings) {
        var columns = new int[2 * ratings.size()];
        Arrays.setAll(columns, at -> at < ratings.size() ? 0 : column(ratings.get(at - ratings.size())));
        return columns;
    }

    int column(Rating rating) {
        return 1 + design.reviewer(rating);
    }

    double pivot(List<Rating> ratings) {
        return pivots[design.application(ratings.getFirst())];
    }

    double mean() {
        return design.mean() + common[0];
    }

    double leniency(int reviewer) {
        return common[1 + reviewer];
    }

    /** By how much an application is better than the mean. */
    double merit(List<Rating> ratings) {
        var explained =
                Arrays.stream(columns(ratings)).mapToDouble(at -> common[at]).sum();
        return (sum(ratings) - explained) / pivot(ratings);
    }

    double[][] inverse() {
        return factor.getSolver().getInverse().getData();
    }

    /** Minus twice the logarithm of the restricted likelihood. */
    double criterion() {
        var free = design.ratings().size() - 1;
        return free * Math.log(2 * Math.PI * variances.rest() * variances.rest())
                - pivots.length * Math.log(variances.shrinkage(variances.application()))
                - design.reviewers().size() * Math.log(variances.shrinkage(variances.reviewer()))
                + Arrays.stream(pivots).map(Math::log).sum()
                + logarithmOfDeterminant()
                + unexplained() / (variances.rest() * variances.rest());
    }

    private double logarithmOfDeterminant() {
        var triangle = factor.getL();
        var sum = 0.0;
        for (var at = 0; at < matrix.length; at++) {
            sum += 2 * Math.log(triangle.getEntry(at, at));
        }
        return sum;
    }

    private double unexplained() {
        var sum = 0.0;
        for (var ratings : design.byApplication()) {
            var merit = merit(ratings);
            for (var rating : ratings) {
                var score = centred(rating);
                sum += score * (score - common[0] - common[column(rating)] - merit);
            }
        }
        return sum;
    }

    private double sum(List<Rating> ratings) {
        return ratings.stream().mapToDouble(this::centred).sum();
    }

    private double centred(Rating rating) {
        return rating.score() - design.mean();
    }
}
