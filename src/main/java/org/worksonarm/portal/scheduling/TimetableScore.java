package org.worksonarm.portal.scheduling;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts what a timetable is worth. A move touches one machine or two, so the others keep what they were worth; what one
 * was worth with certain units is kept too, for most moves are taken back. Public for the solver alone.
 */
public class TimetableScore implements IncrementalScoreCalculator<Timetable, BendableScore> {

    private final Map<Place, Standing> standings = new HashMap<>();
    private final Set<Standing> touched = new LinkedHashSet<>();
    private Tally total = Tally.NOTHING;

    @Override
    public void resetWorkingSolution(Timetable timetable) {
        standings.clear();
        touched.clear();
        total = Tally.NOTHING;
        timetable.units.forEach(this::enter);
    }

    @Override
    public void beforeVariableChanged(Object unit, String name) {
        leave((Unit) unit);
    }

    @Override
    public void afterVariableChanged(Object unit, String name) {
        enter((Unit) unit);
    }

    @Override
    public BendableScore calculateScore() {
        for (var standing : touched) {
            total = total.minus(standing.tally);
            standing.count();
            total = total.plus(standing.tally);
        }
        touched.clear();
        return total.score();
    }

    private void enter(Unit unit) {
        var place = unit.place();
        if (place != null) {
            var standing = standings.computeIfAbsent(place, Standing::new);
            standing.enter(unit);
            touched.add(standing);
        }
    }

    private void leave(Unit unit) {
        var place = unit.place();
        if (place != null) {
            var standing = standings.computeIfAbsent(place, Standing::new);
            standing.units.remove(unit);
            touched.add(standing);
        }
    }

    /** The units of one machine in their turn. */
    private static final class Standing {

        private static final int REMEMBERED = 200;

        private final Place place;
        private final List<Unit> units = new ArrayList<>();
        private final Map<List<Integer>, Tally> known = new HashMap<>();
        private Tally tally = Tally.NOTHING;

        Standing(Place place) {
            this.place = place;
        }

        void enter(Unit unit) {
            var at = 0;
            while (at < units.size() && units.get(at).number() < unit.number()) {
                at++;
            }
            units.add(at, unit);
        }

        void count() {
            if (known.size() > REMEMBERED) {
                known.clear();
            }
            var numbers = units.stream().map(Unit::number).toList();
            tally = known.computeIfAbsent(numbers, _ -> Track.tally(place, units));
        }
    }
}
