package org.worksonarm.portal.stocktaking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.hardware.MachineNames;
import org.worksonarm.portal.hardware.RegisteredMachine;

/**
 * What a file is held against.
 *
 * @param held machines that somebody has, so that they cannot retire
 */
record Stock(List<RegisteredMachine> machines, MachineNames names, Set<MachineId> held) {

    Stock {
        machines = List.copyOf(machines);
        held = Set.copyOf(held);
    }

    Map<String, RegisteredMachine> byName() {
        return machines.stream()
                .collect(Collectors.toMap(machine -> machine.facts().name(), Function.identity()));
    }

    boolean isHeld(@Nullable RegisteredMachine machine) {
        return machine != null && held.contains(machine.id());
    }
}
