package org.worksonarm.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.worksonarm.portal.stocktaking.StockFixtures.NAMES;
import static org.worksonarm.portal.stocktaking.StockFixtures.machine;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.hardware.Fact;
import org.worksonarm.portal.hardware.MacAddress;
import org.worksonarm.portal.hardware.MachineState;

class ComparisonTests {

    private static final String CARD = "52:54:00:0a:00:01";

    @Test
    void findsByTheSerialNumberBeforeTheCardBeforeTheName() {
        var here = List.of(machine("first", "S1"), machine("second", "S2", CARD), machine("third", null));

        var comparison = Comparison.of(
                List.of(there("second", "", "s1"), there("third", "", "", CARD), there("third", "", "")), here, NAMES);

        assertThat(comparison.differences())
                .extracting(Difference::machine, Difference::match, Difference::fact, Difference::there)
                .containsExactly(
                        tuple("first", Match.SERIAL, Fact.NAME, "second"),
                        tuple("second", Match.MAC, Fact.NAME, "third"));
        assertThat(comparison.alike()).isOne();
    }

    @Test
    void tellsWhatIsOnlyHereAndOnlyThere() {
        var here = List.of(machine("ewr1-tx-01", "S1"), machine("ewr1-tx-02", "S2"));

        var comparison =
                Comparison.of(List.of(there("ewr1-tx-01", "ewr1", "S1"), there("new", "ewr1", "S9")), here, NAMES);

        assertThat(comparison.differences())
                .extracting(Difference::kind, Difference::machine)
                .containsExactly(
                        tuple(DifferenceKind.ONLY_THERE, "new"), tuple(DifferenceKind.ONLY_HERE, "ewr1-tx-02"));
    }

    @Test
    void missesNoMachineOfAnotherSiteNorOneThatRetired() {
        assertThat(differencesOfTwoSites(there("ewr1-tx-01", "New York metro", "S1")))
                .isEmpty();
        assertThat(differencesOfTwoSites(there("ewr1-tx-01", "somewhere", "S1")))
                .extracting(Difference::kind)
                .containsExactly(DifferenceKind.DIFFERS, DifferenceKind.ONLY_HERE);
    }

    @Test
    void orderOfCardsAndCapitalsAreNoDifference() {
        var here = List.of(machine("ewr1-tx-01", "S1", CARD, "52:54:00:0a:00:02"));

        var comparison =
                Comparison.of(List.of(there("ewr1-tx-01", "EWR1", "s1", "52:54:00:0a:00:02", CARD)), here, NAMES);

        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void twoThereThatAreOneHereAreNotBothTaken() {
        var comparison = Comparison.of(
                List.of(there("ewr1-tx-01", "", "S1"), there("twin", "", "S1")),
                List.of(machine("ewr1-tx-01", "S1")),
                NAMES);

        assertThat(comparison.differences()).extracting(Difference::kind).containsExactly(DifferenceKind.ONLY_THERE);
    }

    private static ForeignMachine there(String name, String site, String serial, String... macs) {
        return there(name, site, serial, null, macs);
    }

    private static ForeignMachine there(
            String name, String site, String serial, @Nullable MachineState state, String... macs) {
        return new ForeignMachine(
                name,
                "",
                site,
                "",
                serial,
                "",
                state,
                Stream.of(macs).map(MacAddress::new).toList());
    }

    private static List<Difference> differencesOfTwoSites(ForeignMachine there) {
        var here = List.of(
                machine("ewr1-tx-01", "S1"),
                machine("nrt1-tx-01", "nrt1", MachineState.AVAILABLE, "S2"),
                machine("ewr1-tx-09", "ewr1", MachineState.RETIRED, "S3"));
        return Comparison.of(List.of(there), here, NAMES).differences();
    }
}
