package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTests {

    private static final LocalDate DAY = LocalDate.parse("2026-12-01");

    @Test
    void movesWhoeverCouldGoElsewhere() {
        var plan = plan(whole(), whole());

        assertThat(plan.put(want(0, 9, 0, 1))).isEmpty();
        assertThat(plan.put(want(0, 9, 0))).isEmpty();
        assertThat(plan.put(want(3, 3, 0, 1))).containsInstanceOf(Shortage.Crowded.class);
    }

    @Test
    void lendsOneMachineToTwoThatNeedItOneAfterTheOther() {
        var plan = plan(whole(), whole());

        assertThat(Stream.of(want(0, 4, 0, 1), want(5, 9, 0, 1), want(0, 9, 0)).map(plan::put))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void tellsTheDayOnWhichMoreIsAskedForThanThereIs() {
        var plan = plan(whole(), whole());
        plan.put(want(0, 9, 0, 1));
        plan.put(want(4, 9, 0, 1));

        assertThat(plan.put(want(2, 9, 0, 1))).contains(new Shortage.Crowded(DAY.plusDays(4), 3, 2));
    }

    @Test
    void leavesARefusalBehindWithWhatIsTakenBack() {
        var plan = plan(whole());
        var mark = plan.mark();
        plan.put(want(0, 9, 0));
        assertThat(plan.put(want(1, 9, 0))).isPresent();

        plan.takeBackTo(mark);

        assertThat(plan.put(want(1, 9, 0))).isEmpty();
    }

    @Test
    void countsRoomThatMovingMakes() {
        var plan = plan(whole(), whole());
        plan.put(want(0, 9, 0, 1));

        assertThat(plan.room(want(0, 9, 0))).isEqualTo(1);
        assertThat(plan.room(want(0, 9, 0, 1))).isEqualTo(1);
    }

    /** Against all ways that there are, for whole machines and for parts of shared ones. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusesOnlyWhatNoPlanCouldServe(boolean whole) {
        var random = new Random(whole ? 20_261 : 7_301);
        var refused = 0;
        for (var round = 0; round < 1_500; round++) {
            refused += compareWithAllWays(random, whole);
        }

        assertThat(refused).isGreaterThan(500);
    }

    private static int compareWithAllWays(Random random, boolean whole) {
        var hosts =
                IntStream.range(0, 3).mapToObj(_ -> whole ? whole() : shared()).toList();
        var plan = new Plan(bays(hosts));
        var served = new ArrayList<Want>();
        for (var number = 0; number < 7; number++) {
            var want = any(random, whole);
            var with = Stream.concat(served.stream(), Stream.of(want)).toList();
            var shortage = plan.put(want);
            assertThat(shortage.isEmpty()).as("%s", with).isEqualTo(isPossible(bays(hosts), with, 0));
            if (shortage.isEmpty()) {
                served.add(want);
            }
        }
        return 7 - served.size();
    }

    private static boolean isPossible(List<Bay> bays, List<Want> wants, int from) {
        if (from == wants.size()) {
            return true;
        }
        var want = wants.get(from);
        return want.able().stream()
                .filter(place -> bays.get(place).hasRoom(want))
                .anyMatch(place -> {
                    var unit = new Unit(want);
                    bays.get(place).put(unit);
                    var possible = isPossible(bays, wants, from + 1);
                    bays.get(place).lift(unit);
                    return possible;
                });
    }

    private static Want any(Random random, boolean whole) {
        var from = random.nextInt(10);
        var able =
                IntStream.range(0, 3).filter(_ -> random.nextInt(3) > 0).boxed().toList();
        var portion = whole ? Portion.whole() : Portion.vm(1 + random.nextInt(6), 1 + random.nextInt(6), 0);
        return want(portion, from, from + random.nextInt(6), able);
    }

    private static Want want(int from, int to, Integer... able) {
        return want(Portion.whole(), from, to, List.of(able));
    }

    private static Want want(Portion portion, int from, int to, List<Integer> able) {
        var period = new Period(DAY.plusDays(from), DAY.plusDays(to));
        return new Want(portion, period, able, able.size(), true, List.of("eMAG"));
    }

    private static Plan plan(Host... hosts) {
        return new Plan(bays(List.of(hosts)));
    }

    private static List<Bay> bays(List<Host> hosts) {
        return hosts.stream()
                .map(host -> new Bay(host, new Calendar(host.capacity(), List.of())))
                .toList();
    }

    private static Host whole() {
        return HostFixtures.whole(32, 64, null, null);
    }

    private static Host shared() {
        return HostFixtures.shared(8, 8, 8, 8);
    }
}
