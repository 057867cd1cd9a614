package org.worksonarm.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.stocktaking.StockFixtures.machine;
import static org.worksonarm.portal.stocktaking.StockFixtures.plan;
import static org.worksonarm.portal.stocktaking.StockFixtures.stock;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.hardware.MacAddress;
import org.worksonarm.portal.hardware.MachineState;

class ImportPlanTests {

    private static final String CARD_1 = "52:54:00:0a:00:01";
    private static final String CARD_2 = "52:54:00:0a:00:02";

    @Test
    void tellsNewChangedAndUnchangedLinesApart() {
        var plan = plan(
                stock(machine("ewr1-tx-01", "S1"), machine("ewr1-tx-02", "S2")),
                "rack;name;model;site",
                "A1;ewr1-tx-01;Cavium ThunderX;New York metro",
                "B2;ewr1-tx-02;;",
                "C3;ewr1-tx-03;thunderx;ewr1");

        assertThat(outcomes(plan)).containsExactly(FileOutcome.UNCHANGED, FileOutcome.CHANGED, FileOutcome.ADDED);
        assertThat(plan.lines().get(1).shown().changes())
                .singleElement()
                .satisfies(change -> assertThat(List.of(
                                change.fact().column(),
                                Objects.toString(change.before()),
                                Objects.toString(change.after())))
                        .containsExactly("rack", "A1", "B2"));
        assertThat(plan.changes()).hasSize(2);
    }

    @Test
    void leavesWhatHasNoColumnAndForgetsWhatIsEmpty() {
        var plan = plan(stock(machine("ewr1-tx-01", "S1", CARD_1)), "name,serial", "ewr1-tx-01,");

        var details = plan.changes().getFirst().next().details();
        assertThat(details.serial()).isNull();
        assertThat(details.rack()).isEqualTo("A1");
        assertThat(details.macs()).containsExactly(new MacAddress(CARD_1));
    }

    @Test
    void saysWhichLineAndColumnIsWrongAndWhy() {
        var plan = plan(
                stock(),
                "name,model,site,state,sharing,vcpu,macs,labels",
                "Not Plain,,nowhere,BROKEN,PARTS,many,ff:ff:ff:ff:ff:ff,no_label",
                "ewr1-tx-01,thunderx,ewr1,,,,,,too,long");

        assertThat(plan.lines().getFirst().refusals())
                .extracting(Refusal::column)
                .containsExactly(
                        "name", "model", "site", "state", "vcpu", "ram_gib", "disk_gib", "ci_slots", "macs", "labels");
        assertThat(plan.lines().getLast().refusals())
                .extracting(Refusal::why)
                .containsExactly("There are more cells than the first line names columns.");
        assertThat(plan.lines()).extracting(PlannedLine::number).containsExactly(2L, 3L);
    }

    @Test
    void refusesASecondLineAboutOneMachine() {
        var plan = plan(stock(machine("ewr1-tx-01", "S1")), "name,rack", "ewr1-tx-01,B1", "ewr1-tx-01,B2");

        assertThat(outcomes(plan)).containsExactly(FileOutcome.CHANGED, FileOutcome.REFUSED);
    }

    @Test
    void refusesASerialNumberOrCardThatSomebodyElseHas() {
        var plan = plan(
                stock(machine("ewr1-tx-01", "S1", CARD_1)),
                "name,model,site,serial,macs",
                "ewr1-tx-02,thunderx,ewr1,s1,",
                "ewr1-tx-03,thunderx,ewr1,,5254000A0001",
                "ewr1-tx-04,thunderx,ewr1,S4,",
                "ewr1-tx-05,thunderx,ewr1,S4,");

        assertThat(plan.lines())
                .flatExtracting(PlannedLine::refusals)
                .extracting(Refusal::why)
                .containsExactly(
                        "Machine ewr1-tx-01 has s1 already.",
                        "Machine ewr1-tx-01 has 52:54:00:0a:00:01 already.",
                        "Line 4 has s4 already.");
    }

    @Test
    void letsMachinesSwapTheirSerialNumbersAndCards() {
        var plan = plan(
                stock(machine("ewr1-tx-01", "S1", CARD_1), machine("ewr1-tx-02", "S2", CARD_2)),
                "name,serial,macs",
                "ewr1-tx-01,S2," + CARD_2,
                "ewr1-tx-02,S1," + CARD_1);

        assertThat(outcomes(plan)).containsOnly(FileOutcome.CHANGED);
    }

    @Test
    void refusesWhatOnlyARefusedLineWouldHaveFreed() {
        var plan = plan(
                stock(machine("ewr1-tx-01", "S1"), machine("ewr1-tx-02", "S2")),
                "name,serial,site",
                "ewr1-tx-01,S9,nowhere",
                "ewr1-tx-02,S1,ewr1");

        assertThat(outcomes(plan)).containsOnly(FileOutcome.REFUSED);
    }

    @Test
    void neitherRetiresWhatIsLentNorBringsBackWhatRetired() {
        var lent = machine("ewr1-tx-01", "S1");
        var retired = machine("ewr1-tx-02", "ewr1", MachineState.RETIRED, "S2");
        var stock = new Stock(List.of(lent, retired), StockFixtures.NAMES, Set.of(lent.id()));

        var plan = plan(stock, "name,state", "ewr1-tx-01,retired", "ewr1-tx-02,AVAILABLE");

        assertThat(refusals(plan)).extracting(Refusal::column).containsOnly("state");
        assertThat(outcomes(plan)).containsOnly(FileOutcome.REFUSED);
    }

    @Test
    void neverChangesHowAMachineIsLent() {
        var plan = plan(
                stock(machine("ewr1-tx-01", "S1")),
                "name,sharing,vcpu,ram_gib,disk_gib,ci_slots",
                "ewr1-tx-01,PARTS,8,16,100,0");

        assertThat(plan.lines().getFirst().refusals())
                .containsExactly(new Refusal("sharing", "How a machine is lent stays: loans rely on it."));
    }

    @Test
    void hasAFingerprintOfWhatItDoes() {
        var one = plan(stock(machine("ewr1-tx-01", "S1")), "name,rack", "ewr1-tx-01,B1");
        var same = plan(stock(machine("ewr1-tx-01", "S1")), "rack;name", "B1;ewr1-tx-01");
        var other = plan(stock(machine("ewr1-tx-01", "S1")), "name,rack", "ewr1-tx-01,B2");

        assertThat(one.fingerprint()).isEqualTo(same.fingerprint()).isNotEqualTo(other.fingerprint());
    }

    private static List<FileOutcome> outcomes(ImportPlan plan) {
        return plan.lines().stream().map(PlannedLine::outcome).toList();
    }

    private static List<Refusal> refusals(ImportPlan plan) {
        return plan.lines().stream().flatMap(line -> line.refusals().stream()).toList();
    }
}
