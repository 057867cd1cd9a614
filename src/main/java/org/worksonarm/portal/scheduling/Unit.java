package org.worksonarm.portal.scheduling;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a line of the waiting list lacks, and the machine that the solver gives it. Its number is its turn: on
 * one machine, whoever has the lower number chooses the days first. The solver reads and writes the public fields.
 */
@PlanningEntity
public class Unit {

    @PlanningId
    public int number;

    @ValueRangeProvider
    public List<Place> candidates;

    @PlanningVariable(allowsUnassigned = true)
    public @Nullable Place place;

    private Ask ask;

    /** The solver copies units. */
    @SuppressWarnings("NullAway")
    public Unit() {}

    Unit(int number, Ask ask) {
        this.number = number;
        this.ask = ask;
        this.candidates = List.copyOf(ask.places().keySet());
    }

    int number() {
        return number;
    }

    Ask ask() {
        return ask;
    }

    @Nullable
    Place place() {
        return place;
    }

    void put(@Nullable Place other) {
        place = other;
    }
}
