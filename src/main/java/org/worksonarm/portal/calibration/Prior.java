package org.worksonarm.portal.calibration;

/**
 * What is assumed of the variances before there are reviews: as if for each of them that many values of this deviation
 * had been seen. It keeps every result sensible while reviews are few, and hardly counts once there are many.
 */
record Prior(Variances deviations, int values) {

    /** On the scale from 0 to 5. */
    static final Prior ON_THE_SCALE = new Prior(new Variances(0.8, 0.4, 0.6), 4);

    /** Of the assumption alone, minus twice the logarithm of the likelihood, but for a constant. */
    double criterion(Variances variances) {
        return values
                * (of(deviations.application(), variances.application())
                        + of(deviations.reviewer(), variances.reviewer())
                        + of(deviations.rest(), variances.rest()));
    }

    private static double of(double seen, double deviation) {
        return 2 * Math.log(deviation) + Math.pow(seen / deviation, 2);
    }
}
