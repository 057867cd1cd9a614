package org.worksonarm.portal.planning;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All seats of a plan while the solver fills them. It reads and writes the public fields. */
@PlanningSolution
public class Roster {

    @PlanningEntityCollectionProperty
    public List<Seat> seats;

    @PlanningScore
    public @Nullable HardMediumSoftScore score;

    /** The solver copies rosters. */
    @SuppressWarnings("NullAway")
    public Roster() {}

    Roster(List<Seat> seats) {
        this.seats = seats;
    }
}
