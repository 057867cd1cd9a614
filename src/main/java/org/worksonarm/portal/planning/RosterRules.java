package org.worksonarm.portal.planning;

import static ai.timefold.solver.core.api.score.HardMediumSoftScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.HardMediumSoftScore.ONE_MEDIUM;
import static ai.timefold.solver.core.api.score.HardMediumSoftScore.ofSoft;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.Objects;

/**
 * What the solver holds to. Whom a seat can go to at all, without a conflict of interest, not away, not asked already,
 * stands in the seat itself. Public for the solver alone.
 */
public class RosterRules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            nobodyTwice(factory),
            loadLimit(factory),
            everySeat(factory),
            expertise(factory),
            balance(factory),
            newcomers(factory),
            declined(factory)
        };
    }

    private static Constraint nobodyTwice(ConstraintFactory factory) {
        return factory.forEachUniquePair(Seat.class, equal(Seat::application), equal(Seat::reviewer))
                .penalize(ONE_HARD)
                .asConstraint("nobody twice");
    }

    private static Constraint loadLimit(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .groupBy(RosterRules::reviewer, count())
                .filter((reviewer, seats) -> seats > reviewer.room())
                .penalize(ONE_HARD, (reviewer, seats) -> seats - reviewer.room())
                .asConstraint("load limit");
    }

    private static Constraint everySeat(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(Seat.class)
                .filter(seat -> seat.reviewer() == null)
                .penalize(ONE_MEDIUM)
                .asConstraint("every seat");
    }

    private static Constraint expertise(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .reward(
                        ofSoft(Weights.EXPERTISE),
                        seat -> reviewer(seat).expertiseFor(seat.application()).points())
                .asConstraint("expertise");
    }

    /** What the seats add to the square of what is open: the same as the square itself, but 0 for whom nothing changes. */
    private static Constraint balance(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .groupBy(RosterRules::reviewer, count())
                .penalize(ofSoft(Weights.LOAD), (reviewer, seats) -> seats * (seats + 2L * reviewer.taken()))
                .asConstraint("balance");
    }

    private static Constraint newcomers(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(seat -> reviewer(seat).newcomer())
                .ifNotExists(
                        Seat.class,
                        equal(Seat::application),
                        filtering((seat, other) -> !reviewer(other).newcomer()))
                .penalize(ofSoft(Weights.LONELY_NEWCOMER))
                .asConstraint("newcomers");
    }

    private static Constraint declined(ConstraintFactory factory) {
        return factory.forEach(Seat.class)
                .filter(seat ->
                        seat.application().declined().contains(reviewer(seat).id()))
                .penalize(ofSoft(Weights.DECLINED))
                .asConstraint("declined");
    }

    private static PossibleReviewer reviewer(Seat seat) {
        return Objects.requireNonNull(seat.reviewer());
    }
}
