package org.worksonarm.portal.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.application.ResourceNeed;
import org.worksonarm.portal.hardware.Aarch32;

/** Where those go on together that leave a site. */
class ExodusTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final ResourceNeed ANY = NeedBuilder.whole().build();
    private static final ResourceNeed OLD_CODE =
            NeedBuilder.whole().withAarch32().build();

    private final Host plain = HostFixtures.whole("x-gene", "ams1", 8, 64, null, Aarch32.NONE);
    private final Host special = HostFixtures.whole("hi1616", "ams1", 8, 64, null, Aarch32.FULL);
    private final Departing first = departing("2027-02-01", "2027-06-30");
    private final Departing second = departing("2027-03-01", "2027-06-30");

    @Test
    void leavesTheMachineThatOnlyOneCanUseToThatOne() {
        var havens = havens(List.of(plain, special), Map.of(first, ANY, second, OLD_CODE));

        assertThat(proposed(havens, first)).isEqualTo(plain.machineId());
        assertThat(proposed(havens, second)).isEqualTo(special.machineId());
    }

    @Test
    void proposesNoMachineTwiceOnTheSameDays() {
        var havens = havens(List.of(special), Map.of(first, ANY, second, ANY));

        assertThat(List.of(first, second))
                .filteredOn(one -> proposed(havens, one) != null)
                .hasSize(1);
        assertThat(haven(havens, second).machines()).hasSize(1);
    }

    @Test
    void proposesOneMachineForTwoAfterEachOther() {
        var later = departing("2027-07-02", "2027-09-30");

        var havens = havens(List.of(special), Map.of(first, ANY, later, ANY));

        assertThat(proposed(havens, first)).isEqualTo(proposed(havens, later)).isEqualTo(special.machineId());
    }

    @Test
    void proposesNothingThatDoesNotFit() {
        var havens = havens(List.of(plain), Map.of(first, OLD_CODE));

        assertThat(proposed(havens, first)).isNull();
        assertThat(haven(havens, first).machines()).isEmpty();
    }

    @Test
    void findsPlacesForHundredsThatLeave() {
        var hosts = new ArrayList<Host>();
        var needs = new HashMap<Departing, ResourceNeed>();
        IntStream.range(0, 300).forEach(at -> {
            hosts.add(HostFixtures.whole("x-gene", "ams1", 8, 64, null, at < 30 ? Aarch32.FULL : Aarch32.NONE));
            needs.put(departing("2027-02-01", "2027-06-30"), at < 30 ? OLD_CODE : ANY);
        });

        var havens = havens(hosts, needs);

        assertThat(needs.keySet().stream().map(one -> proposed(havens, one)))
                .doesNotContainNull()
                .doesNotHaveDuplicates()
                .hasSize(300);
    }

    private static Map<AllocationId, Haven> havens(List<Host> elsewhere, Map<Departing, ResourceNeed> leaving) {
        var needs = new HashMap<AllocationId, ResourceNeed>();
        leaving.forEach((one, need) -> needs.put(one.loan(), need));
        return new Exodus(new Stock(elsewhere, Map.of(), TODAY)).havens(List.copyOf(leaving.keySet()), needs);
    }

    private static Haven haven(Map<AllocationId, Haven> havens, Departing one) {
        return Objects.requireNonNull(havens.get(one.loan()));
    }

    private static @Nullable Object proposed(Map<AllocationId, Haven> havens, Departing one) {
        return haven(havens, one).proposed();
    }

    private static Departing departing(String from, String until) {
        return new Departing(AllocationId.create(), LocalDate.parse(from), LocalDate.parse(until));
    }
}
