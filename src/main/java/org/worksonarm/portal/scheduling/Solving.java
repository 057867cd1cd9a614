package org.worksonarm.portal.scheduling;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.allocation.Yard;
import org.worksonarm.portal.waiting.Queued;

/**
 * Has the solver give machines to all that wait. It begins with what the walk down the list leads to and keeps the best
 * that it comes across, so it is never worse; it stops after a number of moves and never by the clock, on one thread: the
 * same queue, machines and seed lead to the same schedule anywhere.
 */
@Component
class Solving {

    private static final long MOVES_PER_UNIT = 100;
    private static final long FEWEST_MOVES = 2_000;
    private static final long MOST_MOVES = 30_000;

    Solved solve(List<Queued> queue, Yard yard, long seed) {
        var units = units(queue, yard);
        Greedy.place(units);
        var greedy = placings(units);
        return new Solved(units.isEmpty() ? greedy : placings(improved(units, seed)), greedy);
    }

    private static List<Unit> units(List<Queued> queue, Yard yard) {
        var places = IntStream.range(0, yard.berths().size())
                .mapToObj(number -> new Place(number, yard.berths().get(number)))
                .toList();
        var units = new ArrayList<Unit>();
        for (var queued : queue) {
            yard.wanted(queued.request())
                    .map(wanted -> Ask.of(wanted, wanted.asked(yard.today()), queued.points(), queued.units(), places))
                    .ifPresent(ask ->
                            IntStream.range(0, ask.units()).forEach(_ -> units.add(new Unit(units.size(), ask))));
        }
        return units;
    }

    private static List<Unit> improved(List<Unit> units, long seed) {
        var movable = units.stream().filter(unit -> !unit.candidates.isEmpty()).toList();
        if (movable.isEmpty()) {
            return units;
        }
        var moves = Math.clamp(movable.size() * MOVES_PER_UNIT, FEWEST_MOVES, MOST_MOVES);
        var solved = SolverFactory.<Timetable>create(config(moves, seed))
                .buildSolver()
                .solve(new Timetable(movable));
        var all = new ArrayList<>(solved.units);
        units.stream().filter(unit -> unit.candidates.isEmpty()).forEach(all::add);
        all.sort(Comparator.comparingInt(Unit::number));
        return all;
    }

    private static SolverConfig config(long moves, long seed) {
        return new SolverConfig()
                .withSolutionClass(Timetable.class)
                .withEntityClasses(Unit.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig().withIncrementalScoreCalculatorClass(TimetableScore.class))
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withMoveThreadCount(SolverConfig.MOVE_THREAD_COUNT_NONE)
                .withRandomSeed(seed)
                .withPhases(new LocalSearchPhaseConfig()
                        .withTerminationConfig(new TerminationConfig().withMoveCountLimit(moves)));
    }

    /** In the turn of the units, each with its days. */
    private static List<Placing> placings(List<Unit> units) {
        var tracks = new HashMap<Place, Track>();
        var placings = units.stream().map(unit -> placing(unit, tracks)).toList();
        return Placing.alikeInOrder(placings);
    }

    private static Placing placing(Unit unit, Map<Place, Track> tracks) {
        var place = unit.place();
        var days = place == null
                ? null
                : tracks.computeIfAbsent(place, Track::new).put(unit).orElse(null);
        return new Placing(unit.ask(), days == null ? null : place, days);
    }

    /** What was found, and what the walk down the list alone leads to; both name the units in the same order. */
    record Solved(List<Placing> best, List<Placing> greedy) {}
}
