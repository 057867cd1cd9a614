package org.worksonarm.portal.stocktaking;

import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.hardware.Fact;
import org.worksonarm.portal.hardware.MachineId;

/**
 * One thing in which two inventories differ.
 *
 * @param machine its name here, or there where it is not here
 * @param id null where it is not here
 * @param fact null where one side has no such machine at all
 * @param found the whole machine where it is only there
 */
record Difference(
        DifferenceKind kind,
        String machine,
        @Nullable MachineId id,
        @Nullable Match match,
        @Nullable Fact fact,
        @Nullable String here,
        @Nullable String there,
        @Nullable ForeignMachine found) {

    static Difference onlyHere(String name, MachineId id) {
        return new Difference(DifferenceKind.ONLY_HERE, name, id, null, null, null, null, null);
    }

    static Difference onlyThere(ForeignMachine machine) {
        var name = machine.name().isEmpty() ? machine.serial() : machine.name();
        return new Difference(DifferenceKind.ONLY_THERE, name, null, null, null, null, null, machine);
    }
}
