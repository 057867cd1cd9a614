package org.worksonarm.portal.stocktaking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.hardware.MachineEntry;

/** One line and what comes of it; {@code entry} is null where it is refused. */
record PlannedLine(long number, String name, @Nullable MachineEntry entry, List<Refusal> refusals) {

    static PlannedLine refused(long number, String name, List<Refusal> why) {
        return new PlannedLine(number, name, null, List.copyOf(why));
    }

    FileOutcome outcome() {
        if (entry == null) {
            return FileOutcome.REFUSED;
        }
        if (entry.now() == null) {
            return FileOutcome.ADDED;
        }
        return entry.changes().isEmpty() ? FileOutcome.UNCHANGED : FileOutcome.CHANGED;
    }

    ShownLine shown() {
        var changes = entry == null
                ? List.<ShownChange>of()
                : entry.changes().stream().map(ShownChange::of).toList();
        return new ShownLine(number, name, outcome(), changes, refusals);
    }
}
