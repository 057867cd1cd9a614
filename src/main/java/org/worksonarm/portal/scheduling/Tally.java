package org.worksonarm.portal.scheduling;

import ai.timefold.solver.core.api.score.BendableScore;

/**
 * What a timetable, or one machine of it, is worth. What stands further up counts before all that stands below.
 *
 * @param impossible units on a machine that is never free for them
 * @param served the weight of the units that are served
 * @param waited days of waiting beyond the day asked for, each by the weight of its unit
 * @param doubted the weight of units on machines that only may fit
 * @param wasted cores beyond what is asked for, other models than the one asked for, and shared hosts begun
 */
record Tally(long impossible, long served, long waited, long doubted, long wasted) {

    static final int HARD = 1;
    static final int SOFT = 4;
    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                impossible + other.impossible,
                served + other.served,
                waited + other.waited,
                doubted + other.doubted,
                wasted + other.wasted);
    }

    Tally minus(Tally other) {
        return plus(new Tally(-other.impossible, -other.served, -other.waited, -other.doubted, -other.wasted));
    }

    BendableScore score() {
        return BendableScore.of(new long[] {-impossible}, new long[] {served, -waited, -doubted, -wasted});
    }
}
