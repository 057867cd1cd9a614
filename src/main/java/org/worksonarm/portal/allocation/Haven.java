package org.worksonarm.portal.allocation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a loan that leaves its site could go on.
 *
 * @param proposed the machine that is best for all that leave together; null where none is left for this one
 * @param machines those that fit and are free, the best first, with the one that is proposed
 */
public record Haven(@Nullable UUID proposed, List<Machine> machines) {

    public Haven {
        machines = List.copyOf(machines);
    }

    public Optional<String> nameOf(UUID machine) {
        return machines.stream()
                .filter(found -> found.id().equals(machine))
                .findFirst()
                .map(Machine::name);
    }

    /** A machine elsewhere, as an entry of a list. */
    public record Machine(UUID id, String name, String label) {}
}
