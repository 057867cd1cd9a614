package org.worksonarm.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksonarm.portal.hardware.MacAddress;
import org.worksonarm.portal.hardware.MachineState;
import org.worksonarm.portal.kernel.UnreadableSheet;
import tools.jackson.databind.json.JsonMapper;

class ForeignReadingTests {

    private static final ForeignMachine FIRST_OF_NETBOX = new ForeignMachine(
            "ewr1-tx-01", "ThunderX", "ewr1", "A1", "CVM-0001", "", MachineState.AVAILABLE, List.of());

    private final ForeignReading reading = new ForeignReading(new JsonMapper());

    @Test
    void readsDevicesOfNetBoxAsCsv() throws IOException {
        var list = reading.read(file("netbox-devices.csv"));

        assertThat(list.source()).isEqualTo(InventorySource.NETBOX);
        assertThat(list.machines()).hasSize(3).first().isEqualTo(FIRST_OF_NETBOX);
        assertThat(list.machines())
                .extracting(ForeignMachine::state)
                .containsExactly(MachineState.AVAILABLE, MachineState.FAULTY, MachineState.COMMISSIONING);
    }

    @Test
    void readsTheTableThatNetBoxShows() {
        var table =
                "Name,Status,Tenant,Site,Rack,Role,Manufacturer,Type,Serial number\nx1,Active,,ewr1,R,,Cavium,ThunderX,S9\n";

        assertThat(reading.read(table.getBytes(StandardCharsets.UTF_8)).machines())
                .containsExactly(
                        new ForeignMachine("x1", "ThunderX", "ewr1", "R", "S9", "", MachineState.AVAILABLE, List.of()));
    }

    @Test
    void readsTheAnswerOfNetBoxsApi() throws IOException {
        var list = reading.read(file("netbox-devices.json"));

        assertThat(list.machines())
                .containsExactly(
                        new ForeignMachine(
                                "ewr1-tx-01",
                                "ThunderX",
                                "ewr1",
                                "A1",
                                "CVM-0001",
                                "",
                                MachineState.AVAILABLE,
                                List.of()),
                        new ForeignMachine("", "ThunderX", "ewr1", "", "", "", null, List.of()));
    }

    @Test
    void readsMachinesOfMaas() throws IOException {
        var list = reading.read(file("maas-machines.json"));

        assertThat(list.source()).isEqualTo(InventorySource.MAAS);
        assertThat(list.machines())
                .containsExactly(
                        new ForeignMachine(
                                "ewr1-tx-01",
                                "",
                                "ewr1",
                                "",
                                "CVM-0001",
                                "2.10",
                                MachineState.AVAILABLE,
                                List.of(new MacAddress("52:54:00:0a:00:01"))),
                        new ForeignMachine("ewr1-tx-02", "", "", "", "", "", MachineState.FAULTY, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "[1,2]",
                "{\"results\": 5}",
                "[{\"system_id\": ",
                "name,colour\nx,red\n",
                "[{\"hostname\":\"x\"}]",
                "name,device_type\n"
            })
    void refusesWhatIsNoInventory(String text) {
        assertThatThrownBy(() -> reading.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableSheet.class);
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(Path.of("src", "test", "resources", "stocktaking", name));
    }
}
