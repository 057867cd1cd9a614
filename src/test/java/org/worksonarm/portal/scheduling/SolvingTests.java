package org.worksonarm.portal.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SolvingTests {

    private final Solving solving = new Solving();

    @RepeatedTest(25)
    void breaksNoHardRuleAndIsAtLeastAsGoodAsTheWalkDownTheList(RepetitionInfo repetition) {
        var seed = repetition.getCurrentRepetition();
        var port = Port.of(seed, 2 + seed % 14, 3 + 2 * seed);

        var solved = solving.solve(port.queue(), port.yard(), seed);

        assertThat(new SquaredPaper(port, solved.best()).broken()).isEmpty();
        assertThat(new SquaredPaper(port, solved.greedy()).broken()).isEmpty();
        assertThat(worth(solved.best())).isGreaterThanOrEqualTo(worth(solved.greedy()));
        assertThat(solved.best())
                .hasSize(port.queue().stream().mapToInt(each -> each.units()).sum());
    }

    @Test
    void plansFiveHundredRequestsOnThreeHundredMachinesWithinThirtySeconds() {
        var port = Port.of(7, 300, 500);
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();

        var solved = solving.solve(port.queue(), port.yard(), 1);

        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).isLessThan(Duration.ofSeconds(30));
        assertThat(new SquaredPaper(port, solved.best()).broken()).isEmpty();
        assertThat(worth(solved.best())).isGreaterThan(worth(solved.greedy()));
    }

    @Test
    void leadsToTheSameScheduleFromTheSameSeed() {
        var port = Port.of(3, 12, 40);

        var once = solving.solve(port.queue(), port.yard(), 5).best();

        assertThat(places(solving.solve(port.queue(), port.yard(), 5).best())).isEqualTo(places(once));
    }

    @Test
    void findsMoreThanTheWalkDownTheListInMostCrowdedCases() {
        var better = IntStream.range(0, 6)
                .mapToObj(seed -> Port.of(100 + seed, 8, 40))
                .map(port -> solving.solve(port.queue(), port.yard(), 1))
                .filter(solved -> worth(solved.best()) > worth(solved.greedy()))
                .count();

        assertThat(better).isGreaterThan(3);
    }

    @Test
    void placesNothingWhereNobodyWaits() {
        assertThat(solving.solve(List.of(), Port.of(1, 3, 1).yard(), 1).best()).isEmpty();
    }

    @Test
    void placesNothingWhereThereIsNoMachine() {
        var port = Port.of(1, 0, 4);

        var solved = solving.solve(port.queue(), port.yard(), 1);

        assertThat(solved.best()).isNotEmpty().noneMatch(Placing::isServed);
    }

    private static List<String> places(List<Placing> placings) {
        return placings.stream()
                .map(placing -> placing.place() + " " + placing.days())
                .toList();
    }

    /** Served first, then waiting: in plain numbers, not as the solver counts. */
    private static double worth(List<Placing> placings) {
        var served = placings.stream()
                .filter(Placing::isServed)
                .mapToLong(placing -> placing.ask().weight())
                .sum();
        var waited = placings.stream()
                .filter(Placing::isServed)
                .mapToLong(
                        placing -> placing.ask().weight() * placing.ask().waits(Objects.requireNonNull(placing.days())))
                .sum();
        return served - waited / 1e9;
    }
}
