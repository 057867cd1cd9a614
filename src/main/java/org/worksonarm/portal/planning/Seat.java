package org.worksonarm.portal.planning;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One review that an application is to get, and whom the solver gives it to. The solver reads and
 * writes the public fields. */
@PlanningEntity
public class Seat {

    @PlanningId
    public int number;

    @ValueRangeProvider
    public List<PossibleReviewer> candidates;

    @PlanningVariable(allowsUnassigned = true)
    public @Nullable PossibleReviewer reviewer;

    private WaitingApplication application;

    /** The solver copies seats. */
    @SuppressWarnings("NullAway")
    public Seat() {}

    Seat(int number, WaitingApplication application, List<PossibleReviewer> candidates) {
        this.number = number;
        this.application = application;
        this.candidates = candidates;
    }

    WaitingApplication application() {
        return application;
    }

    @Nullable
    PossibleReviewer reviewer() {
        return reviewer;
    }
}
