package org.worksonarm.portal.stocktaking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.hardware.MacAddress;
import org.worksonarm.portal.hardware.MachineDetails;
import org.worksonarm.portal.hardware.MachineFacts;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.hardware.MachineNames;
import org.worksonarm.portal.hardware.MachineState;
import org.worksonarm.portal.hardware.RegisteredMachine;
import org.worksonarm.portal.kernel.CsvSheet;

/** Machines as the portal lists them. */
final class StockFixtures {

    static final MachineNames NAMES = new MachineNames(
            Map.of(
                    "thunderx",
                    "thunderx",
                    "cavium thunderx",
                    "thunderx",
                    "emag-8180",
                    "emag-8180",
                    "emag 8180",
                    "emag-8180"),
            Map.of("ewr1", "ewr1", "new york metro", "ewr1", "nrt1", "nrt1"));

    private StockFixtures() {}

    static RegisteredMachine machine(String name, @Nullable String serial, String... macs) {
        return machine(name, "ewr1", MachineState.AVAILABLE, serial, macs);
    }

    static RegisteredMachine machine(
            String name, String site, MachineState state, @Nullable String serial, String... macs) {
        var addresses = Stream.of(macs).map(MacAddress::new).toList();
        var details = new MachineDetails(serial, "A1", null, null, addresses, List.of("loan"));
        return new RegisteredMachine(
                MachineId.create(), new MachineFacts(name, "thunderx", site, state, null, details));
    }

    static Stock stock(RegisteredMachine... machines) {
        return new Stock(List.of(machines), NAMES, Set.of());
    }

    static ImportPlan plan(Stock stock, String... lines) {
        return ImportPlan.of(CsvSheet.read(String.join("\r\n", lines)), stock);
    }
}
