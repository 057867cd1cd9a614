package org.worksonarm.portal.calibration;

/** How much scores differ by application, by reviewer, and otherwise: standard deviations, in points. */
record Variances(double application, double reviewer, double rest) {

    Variances {
        if (!(application > 0 && reviewer > 0 && rest > 0)) {
            throw new IllegalArgumentException("a standard deviation is positive");
        }
    }

    static Variances ofLogarithms(double[] logarithms) {
        return new Variances(Math.exp(logarithms[0]), Math.exp(logarithms[1]), Math.exp(logarithms[2]));
    }

    double[] logarithms() {
        return new double[] {Math.log(application), Math.log(reviewer), Math.log(rest)};
    }

    /** By how many ratings' worth an effect of this deviation is drawn towards zero. */
    double shrinkage(double deviation) {
        return Math.pow(rest / deviation, 2);
    }
}
