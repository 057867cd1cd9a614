package org.worksonarm.portal.planning;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.worksonarm.portal.assignment.Expertise;

/**
 * How good a plan is, wish by wish, as the solver counts it: more points are better.
 *
 * @param levels how many lines go to somebody of each expertise
 * @param fewest how many open reviews the least loaded of those in the plan then has
 * @param alone newcomers beside whom nobody experienced reviews
 */
record PlanFigures(
        Map<Expertise, Long> levels,
        long most,
        long fewest,
        long loadPoints,
        long newcomers,
        long alone,
        long declined) {

    static PlanFigures of(List<Proposal> plan) {
        var given = plan.stream().collect(groupingBy(Proposal::reviewer, counting()));
        var open = given.entrySet().stream()
                .mapToLong(entry -> entry.getValue() + entry.getKey().shown())
                .summaryStatistics();
        var load = given.entrySet().stream()
                .mapToLong(entry -> entry.getValue()
                        * (entry.getValue() + 2L * entry.getKey().shown()))
                .sum();
        return new PlanFigures(
                plan.stream().collect(groupingBy(PlanFigures::level, counting())),
                plan.isEmpty() ? 0 : open.getMax(),
                plan.isEmpty() ? 0 : open.getMin(),
                -load * Weights.LOAD,
                plan.stream().filter(line -> line.reviewer().newcomer()).count(),
                plan.stream().filter(line -> isAlone(line, plan)).count(),
                plan.stream().filter(PlanFigures::declinedBefore).count());
    }

    public long experts() {
        return levels.getOrDefault(Expertise.EXPERT, 0L);
    }

    public long good() {
        return levels.getOrDefault(Expertise.GOOD, 0L);
    }

    public long some() {
        return levels.getOrDefault(Expertise.SOME, 0L);
    }

    public long none() {
        return levels.getOrDefault(Expertise.NONE, 0L);
    }

    public long expertisePoints() {
        return Weights.EXPERTISE
                * levels.entrySet().stream()
                        .mapToLong(entry -> entry.getKey().points() * entry.getValue())
                        .sum();
    }

    public long newcomerPoints() {
        return -alone * Weights.LONELY_NEWCOMER;
    }

    public long declinedPoints() {
        return -declined * Weights.DECLINED;
    }

    public long points() {
        return expertisePoints() + loadPoints + newcomerPoints() + declinedPoints();
    }

    private static Expertise level(Proposal proposal) {
        return proposal.reviewer().expertiseFor(proposal.application());
    }

    private static boolean declinedBefore(Proposal proposal) {
        return proposal.application().declined().contains(proposal.reviewer().id());
    }

    private static boolean isAlone(Proposal proposal, List<Proposal> plan) {
        return proposal.reviewer().newcomer()
                && plan.stream()
                        .filter(other -> other.application().equals(proposal.application()))
                        .allMatch(other -> other.reviewer().newcomer());
    }
}
