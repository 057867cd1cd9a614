package org.worksonarm.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.stocktaking.StockFixtures.machine;
import static org.worksonarm.portal.stocktaking.StockFixtures.stock;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.hardware.Fact;
import org.worksonarm.portal.hardware.MachineState;
import org.worksonarm.portal.hardware.RegisteredMachine;

class TakingOverTests {

    private static final ForeignMachine FOUND = new ForeignMachine(
            "ewr1-em-07", "eMAG 8180", "ewr1", "B1", "S7", "", MachineState.COMMISSIONING, List.of());

    private final RegisteredMachine known = machine("ewr1-tx-01", "S1");

    @Test
    void changesTheChosenFieldsOfOneMachineTogether() {
        var chosen = List.of(differs(1, Fact.RACK, "A1", "B2"), differs(2, Fact.FIRMWARE, "", "2.10"));

        var over = TakingOver.of(chosen, stock(known));

        var next = over.plan().changes().getFirst().next();
        assertThat(next.details().rack()).isEqualTo("B2");
        assertThat(next.details().firmware()).isEqualTo("2.10");
        assertThat(next.details().labels()).containsExactly("loan");
        assertThat(over.taken(chosen)).isEqualTo(chosen);
    }

    @Test
    void refusesWhatIsNotAsItWasFound() {
        var chosen = List.of(differs(1, Fact.RACK, "Z9", "B2"), differs(2, Fact.FIRMWARE, "", "2.10"));

        var over = TakingOver.of(chosen, stock(known));

        assertThat(over.plan().changes()).isEmpty();
        assertThat(over.taken(chosen)).isEmpty();
        assertThat(over.lines().getFirst().refusals().getFirst().why()).contains("changed since");
    }

    @Test
    void refusesASiteThatThePortalDoesNotKnow() {
        var over = TakingOver.of(List.of(differs(1, Fact.SITE, "ewr1", "Moon base")), stock(known));

        assertThat(over.lines().getFirst().refusals())
                .extracting(Refusal::column)
                .containsExactly("site");
    }

    @Test
    void addsAMachineThatIsOnlyThere() {
        var chosen = kept(1, Difference.onlyThere(FOUND));

        var added =
                TakingOver.of(List.of(chosen), stock(known)).plan().changes().getFirst();

        assertThat(added.now()).isNull();
        assertThat(added.next().model()).isEqualTo("emag-8180");
        assertThat(added.next().state()).isEqualTo(MachineState.COMMISSIONING);
    }

    @Test
    void renamesAMachineUnlessAnotherIsCalledSo() {
        var renamed = TakingOver.of(List.of(differs(1, Fact.NAME, "ewr1-tx-01", "ewr1-tx-99")), stock(known));
        var taken = TakingOver.of(
                List.of(differs(1, Fact.NAME, "ewr1-tx-01", "ewr1-tx-02")), stock(known, machine("ewr1-tx-02", "S2")));

        assertThat(renamed.plan().changes().getFirst().next().name()).isEqualTo("ewr1-tx-99");
        assertThat(taken.plan().changes()).isEmpty();
    }

    @Test
    void takesOverNothingOfWhatIsSettledOrOnlyHere() {
        var settled =
                new KeptDifference(1, differs(1, Fact.RACK, "A1", "B2").difference(), Settling.KNOWN, null, null, null);
        var here = kept(2, Difference.onlyHere("ewr1-tx-01", known.id()));

        assertThat(TakingOver.of(List.of(settled), stock(known)).plan().changes())
                .isEmpty();
        assertThat(TakingOver.of(List.of(here), stock(known)).plan().changes()).isEmpty();
    }

    private KeptDifference differs(int position, Fact fact, String here, String there) {
        return kept(
                position,
                new Difference(
                        DifferenceKind.DIFFERS, "ewr1-tx-01", known.id(), Match.SERIAL, fact, here, there, null));
    }

    private static KeptDifference kept(int position, Difference difference) {
        return new KeptDifference(position, difference, Settling.OPEN, null, null, null);
    }
}
