package org.worksonarm.portal.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.worksonarm.portal.hardware.MachineUse.Use;
import org.worksonarm.portal.kernel.Csv;

/** Machines as a table to take along. Brought back as it is, it changes nothing. */
final class MachinesFile {

    private static final List<String> FACTS = List.of(
            "name",
            "model",
            "site",
            "state",
            "sharing",
            "vcpu",
            "ram_gib",
            "disk_gib",
            "ci_slots",
            "serial",
            "rack",
            "firmware",
            "macs",
            "labels",
            "note");

    private MachinesFile() {}

    static Csv of(List<MachineRow> machines) {
        var header = new ArrayList<>(FACTS);
        header.add("holder");
        return new Csv(header, machines.stream().map(MachinesFile::cells).toList());
    }

    private static List<String> cells(MachineRow row) {
        var facts = row.machine().facts().fields();
        var cells = FACTS.stream()
                .map(column -> Objects.requireNonNullElse(facts.get(column), ""))
                .collect(Collectors.toCollection(ArrayList::new));
        cells.add(row.uses().stream().map(MachinesFile::holder).distinct().collect(Collectors.joining(", ")));
        return cells;
    }

    private static String holder(Use use) {
        return use.holder() == null ? "an application you have a conflict of interest with" : use.holder();
    }
}
