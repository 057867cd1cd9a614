package org.worksonarm.portal.planning;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.assignment.Expertise;

class RosteringTests {

    private final Rostering rostering = new Rostering();

    @Test
    void leadsToTheSamePlanFromTheSameSeed() {
        var situation = Crowd.of(60, 12, 20);

        var plan = rostering.propose(situation, PlanKind.AUTOMATIC, terms(3, 11));

        assertThat(rostering.propose(situation, PlanKind.AUTOMATIC, terms(3, 11)))
                .isEqualTo(plan);
    }

    @Test
    void plansFiveHundredApplicationsWithinTenSecondsAndBreaksNoRule() {
        var situation = Crowd.of(500, 40, 46);
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();

        var plan = rostering.propose(situation, PlanKind.AUTOMATIC, terms(3, 1));

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(10));
        assertThat(plan)
                .hasSize(1500)
                .allSatisfy(proposal -> assertThat(
                                situation.against(proposal.reviewer(), proposal.application(), Crowd.DUE))
                        .isEmpty());
        assertThat(new HashSet<>(plan)).hasSameSizeAs(plan);
        assertThat(perReviewer(plan))
                .allSatisfy((reviewer, given) -> assertThat(given).isLessThanOrEqualTo(reviewer.room()));
    }

    @Test
    void findsMoreExpertiseAndABetterBalanceThanGoingThroughTheList() {
        var situation = Crowd.of(500, 40, 46);

        var plan = rostering.propose(situation, PlanKind.AUTOMATIC, terms(3, 1));

        var greedy = Greedy.propose(situation, 3);
        assertThat(expertise(plan)).isGreaterThan(expertise(greedy));
        assertThat(squares(plan)).isLessThan(squares(greedy));
    }

    @Test
    void putsSomebodyExperiencedBesideANewcomer() {
        var newcomer = reviewer(1, true, Expertise.EXPERT);
        var second = reviewer(2, true, Expertise.EXPERT);
        var experienced = reviewer(3, false, Expertise.GOOD);

        var plan = rostering.propose(
                new Situation(Crowd.TODAY, List.of(application(Set.of())), List.of(newcomer, second, experienced)),
                PlanKind.AUTOMATIC,
                terms(2, 1));

        assertThat(plan).extracting(Proposal::reviewer).contains(experienced).hasSize(2);
    }

    @Test
    void asksWhoDeclinedOnlyWhereNobodyElseIsLeft() {
        var expert = reviewer(1, false, Expertise.EXPERT);
        var other = reviewer(2, false, Expertise.NONE);
        var situation = new Situation(Crowd.TODAY, List.of(application(Set.of(expert.id()))), List.of(expert, other));

        assertThat(rostering.propose(situation, PlanKind.AUTOMATIC, terms(1, 1)))
                .extracting(Proposal::reviewer)
                .containsExactly(other);
        assertThat(rostering.propose(situation, PlanKind.AUTOMATIC, terms(2, 1)))
                .hasSize(2);
    }

    @Test
    void leavesASeatEmptyRatherThanBreakARule() {
        var reviewer = reviewer(1, false, Expertise.EXPERT);

        var plan = rostering.propose(
                new Situation(Crowd.TODAY, List.of(application(Set.of())), List.of(reviewer)),
                PlanKind.AUTOMATIC,
                terms(3, 1));

        assertThat(plan).hasSize(1);
    }

    private static PlanTerms terms(int reviews, long seed) {
        return new PlanTerms(reviews, Crowd.DUE, seed);
    }

    private static PossibleReviewer reviewer(int number, boolean newcomer, Expertise edge) {
        return new PossibleReviewer(
                Crowd.account(number), "Reviewer " + number, Map.of("edge", edge), 5, 0, 0, newcomer, null);
    }

    private static WaitingApplication application(Set<AccountId> declined) {
        return new WaitingApplication(
                new ApplicationId(new UUID(1, 1)),
                new ApplicationNumber(1),
                "Zebrafish",
                List.of("edge"),
                Set.of(),
                Set.of(),
                declined);
    }

    private static Map<PossibleReviewer, Long> perReviewer(List<Proposal> plan) {
        return plan.stream().collect(groupingBy(Proposal::reviewer, counting()));
    }

    private static long expertise(List<Proposal> plan) {
        return plan.stream()
                .mapToLong(proposal ->
                        proposal.reviewer().expertiseFor(proposal.application()).points())
                .sum();
    }

    private static long squares(List<Proposal> plan) {
        return perReviewer(plan).entrySet().stream()
                .mapToLong(entry -> entry.getValue() + entry.getKey().taken())
                .map(open -> open * open)
                .sum();
    }
}
