package org.worksonarm.portal.calibration;

import java.util.Arrays;
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
        this.pivots = new double[design.rows().size()];
        fill();
        this.factor = new CholeskyDecomposition(MatrixUtils.createRealMatrix(matrix), SYMMETRY, POSITIVITY);
        this.common = factor.getSolver().solve(new ArrayRealVector(right)).toArray();
    }

    private void fill() {
        for (var reviewer = 1; reviewer < matrix.length; reviewer++) {
            matrix[reviewer][reviewer] += variances.shrinkage(variances.reviewer());
        }
        for (var application = 0; application < pivots.length; application++) {
            var row = design.rows().get(application);
            pivots[application] = row.size() + variances.shrinkage(variances.application());
            add(row);
            eliminate(row, pivots[application]);
        }
    }

    private void add(Row row) {
        for (var at = 0; at < row.size(); at++) {
            var reviewer = row.column(at);
            matrix[0][0]++;
            matrix[0][reviewer]++;
            matrix[reviewer][0]++;
            matrix[reviewer][reviewer]++;
            right[0] += row.score(at);
            right[reviewer] += row.score(at);
        }
    }

    private void eliminate(Row row, double pivot) {
        for (var one : row.columns()) {
            right[one] -= row.sum() / pivot;
            for (var other : row.columns()) {
                matrix[one][other] -= 1 / pivot;
            }
        }
    }

    double pivot(int application) {
        return pivots[application];
    }

    double mean() {
        return design.mean() + common[0];
    }

    double leniency(int reviewer) {
        return common[1 + reviewer];
    }

    /** By how much an application is better than the mean. */
    double merit(int application) {
        var row = design.rows().get(application);
        var unexplained = row.sum();
        for (var column : row.columns()) {
            unexplained -= common[column];
        }
        return unexplained / pivots[application];
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
        for (var application = 0; application < pivots.length; application++) {
            var row = design.rows().get(application);
            var expected = common[0] + merit(application);
            for (var at = 0; at < row.size(); at++) {
                sum += row.score(at) * (row.score(at) - expected - common[row.column(at)]);
            }
        }
        return sum;
    }
}
