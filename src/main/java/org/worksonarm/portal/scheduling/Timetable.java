package org.worksonarm.portal.scheduling;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.BendableScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All units while the solver gives machines to them. It reads and writes the public fields. */
@PlanningSolution
public class Timetable {

    @PlanningEntityCollectionProperty
    public List<Unit> units;

    @PlanningScore(bendableHardLevelsSize = Tally.HARD, bendableSoftLevelsSize = Tally.SOFT)
    public @Nullable BendableScore score;

    /** The solver copies timetables. */
    @SuppressWarnings("NullAway")
    public Timetable() {}

    Timetable(List<Unit> units) {
        this.units = units;
    }
}
