package org.worksonarm.portal.stocktaking;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.worksonarm.portal.hardware.RegisteredMachine;

/** Finds the machine here that is meant there: by its serial number, else by a network card, else by its name. */
final class Finder {

    private final Map<String, RegisteredMachine> bySerial = new HashMap<>();
    private final Map<String, RegisteredMachine> byMac = new HashMap<>();
    private final Map<String, RegisteredMachine> byName = new HashMap<>();

    Finder(List<RegisteredMachine> machines) {
        machines.forEach(machine -> {
            var details = machine.facts().details();
            byName.put(machine.facts().name(), machine);
            details.macs().forEach(mac -> byMac.put(mac.value(), machine));
            if (details.serial() != null) {
                bySerial.put(details.serial().toLowerCase(Locale.ROOT), machine);
            }
        });
    }

    Optional<Found> find(ForeignMachine machine) {
        return found(bySerial, machine.serial().toLowerCase(Locale.ROOT), Match.SERIAL)
                .or(() -> machine.macs().stream()
                        .flatMap(mac -> found(byMac, mac.value(), Match.MAC).stream())
                        .findFirst())
                .or(() -> found(byName, machine.name(), Match.NAME));
    }

    private static Optional<Found> found(Map<String, RegisteredMachine> machines, String key, Match match) {
        return Optional.ofNullable(machines.get(key)).map(machine -> new Found(machine, match));
    }

    /** Which machine it is, and by what. */
    record Found(RegisteredMachine machine, Match match) {}
}
