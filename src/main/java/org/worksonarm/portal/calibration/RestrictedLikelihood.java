package org.worksonarm.portal.calibration;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/** Finds the variances under which the ratings, whatever their mean, are most likely. */
record RestrictedLikelihood(Prior prior) {

    private static final double PRECISE = 1e-13;
    private static final double FIRST_STEP = 0.4;
    private static final int STEPS_AT_MOST = 5_000;

    Variances variances(Design design) {
        var found = new SimplexOptimizer(PRECISE, PRECISE)
                .optimize(
                        new MaxEval(STEPS_AT_MOST),
                        new ObjectiveFunction(at -> criterion(design, Variances.ofLogarithms(at))),
                        GoalType.MINIMIZE,
                        new InitialGuess(prior.deviations().logarithms()),
                        new NelderMeadSimplex(3, FIRST_STEP));
        return Variances.ofLogarithms(found.getPoint());
    }

    private double criterion(Design design, Variances variances) {
        return new Equations(design, variances).criterion() + prior.criterion(variances);
    }
}
