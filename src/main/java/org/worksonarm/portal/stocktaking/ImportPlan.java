package org.worksonarm.portal.stocktaking;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.DigestUtils;
import org.worksonarm.portal.hardware.MachineEntry;
import org.worksonarm.portal.hardware.RegisteredMachine;
import org.worksonarm.portal.kernel.CsvSheet;

/** What a file would do, line by line. */
record ImportPlan(List<PlannedLine> lines) {

    ImportPlan {
        lines = List.copyOf(lines);
    }

    static ImportPlan of(CsvSheet sheet, Stock stock) {
        var known = stock.byName();
        var seen = new HashSet<String>();
        var lines = new ArrayList<PlannedLine>();
        for (var row : sheet.rows()) {
            var name = row.cell("name");
            lines.add(
                    seen.add(name)
                            ? new LineReading(row, stock, known.get(name)).read()
                            : PlannedLine.refused(
                                    row.number(), name, List.of(new Refusal("name", "An earlier line is about it."))));
        }
        return new ImportPlan(withoutClashes(lines, stock));
    }

    /** A line that is refused leaves its machine as it is, with which others may clash in turn. */
    static List<PlannedLine> withoutClashes(List<PlannedLine> lines, Stock stock) {
        var checked = lines;
        for (var before = -1L; before != refused(checked); ) {
            before = refused(checked);
            checked = check(checked, stock);
        }
        return checked;
    }

    private static List<PlannedLine> check(List<PlannedLine> lines, Stock stock) {
        var owners = new Owners();
        var changing = entries(lines)
                .flatMap(entry -> Stream.ofNullable(entry.now()))
                .map(RegisteredMachine::id)
                .collect(Collectors.toSet());
        stock.machines().stream()
                .filter(machine -> !changing.contains(machine.id()))
                .forEach(machine -> owners.claim(
                        machine.facts(), "Machine " + machine.facts().name()));
        return lines.stream().map(line -> check(line, owners)).toList();
    }

    private static PlannedLine check(PlannedLine line, Owners owners) {
        if (line.entry() == null) {
            return line;
        }
        var clashes = owners.claim(line.entry().next(), "Line " + line.number());
        return clashes.isEmpty() ? line : PlannedLine.refused(line.number(), line.name(), clashes);
    }

    private static long refused(List<PlannedLine> lines) {
        return lines.stream().filter(line -> line.entry() == null).count();
    }

    private static Stream<MachineEntry> entries(List<PlannedLine> lines) {
        return lines.stream().map(PlannedLine::entry).flatMap(Stream::ofNullable);
    }

    /** What there is to do. */
    List<MachineEntry> changes() {
        var doing = Set.of(FileOutcome.ADDED, FileOutcome.CHANGED);
        return entries(lines.stream()
                        .filter(line -> doing.contains(line.outcome()))
                        .toList())
                .toList();
    }

    List<ShownLine> shown() {
        return lines.stream().map(PlannedLine::shown).toList();
    }

    /** The same for two plans that do the same. */
    String fingerprint() {
        return DigestUtils.md5DigestAsHex(shown().toString().getBytes(StandardCharsets.UTF_8));
    }
}
