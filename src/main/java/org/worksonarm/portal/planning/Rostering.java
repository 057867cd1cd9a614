package org.worksonarm.portal.planning;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Has the solver propose who reviews what. It stops after a number of moves and never by the clock, on one thread: the same
 * situation and the same seed lead to the same plan on any machine.
 */
@Component
class Rostering {

    private static final long MOVES_PER_SEAT = 60;
    private static final long FEWEST_MOVES = 20_000;

    /**
     * Fills the seats.
     *
     * @param kind tells how many seats each application has
     */
    List<Proposal> propose(Situation situation, PlanKind kind, PlanTerms terms) {
        var seats = new ArrayList<Seat>();
        for (var application : situation.applications()) {
            var candidates = candidates(situation, application, terms.dueOn());
            for (var seat = 0; seat < kind.seats(application, terms) && !candidates.isEmpty(); seat++) {
                seats.add(new Seat(seats.size(), application, candidates));
            }
        }
        return seats.isEmpty() ? List.of() : proposals(solve(seats, terms.seed()));
    }

    private static List<PossibleReviewer> candidates(
            Situation situation, WaitingApplication application, LocalDate dueOn) {
        return situation.reviewers().stream()
                .filter(reviewer ->
                        situation.against(reviewer, application, dueOn).isEmpty())
                .toList();
    }

    private static Roster solve(List<Seat> seats, long seed) {
        var moves = Math.max(FEWEST_MOVES, seats.size() * MOVES_PER_SEAT);
        var search =
                new LocalSearchPhaseConfig().withTerminationConfig(new TerminationConfig().withMoveCountLimit(moves));
        var config = new SolverConfig()
                .withSolutionClass(Roster.class)
                .withEntityClasses(Seat.class)
                .withConstraintProviderClass(RosterRules.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withMoveThreadCount(SolverConfig.MOVE_THREAD_COUNT_NONE)
                .withRandomSeed(seed)
                .withPhases(new ConstructionHeuristicPhaseConfig(), search);
        return SolverFactory.<Roster>create(config).buildSolver().solve(new Roster(seats));
    }

    private static List<Proposal> proposals(Roster roster) {
        return roster.seats.stream()
                .flatMap(seat ->
                        Stream.ofNullable(seat.reviewer()).map(reviewer -> new Proposal(seat.application(), reviewer)))
                .toList();
    }
}
