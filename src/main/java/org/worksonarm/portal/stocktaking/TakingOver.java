package org.worksonarm.portal.stocktaking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.hardware.RegisteredMachine;
import org.worksonarm.portal.kernel.CsvSheet.Row;

/**
 * What taking differences over would do, machine by machine, and which cannot be taken over and why. A difference that
 * is not any more as it was found is refused, as is one that the portal has no word for.
 */
record TakingOver(List<PlannedLine> lines) {

    TakingOver {
        lines = List.copyOf(lines);
    }

    static TakingOver of(List<KeptDifference> chosen, Stock stock) {
        var machines = new LinkedHashMap<Object, List<KeptDifference>>();
        chosen.forEach(kept ->
                machines.computeIfAbsent(key(kept), each -> new ArrayList<>()).add(kept));
        var lines = machines.values().stream().map(each -> line(each, stock)).toList();
        return new TakingOver(ImportPlan.withoutClashes(lines, stock));
    }

    private static Object key(KeptDifference kept) {
        return Optional.<Object>ofNullable(kept.difference().id()).orElse(kept.position());
    }

    private static PlannedLine line(List<KeptDifference> differences, Stock stock) {
        var first = differences.getFirst();
        var now = machine(first.difference().id(), stock);
        var refusals = new ArrayList<Refusal>();
        differences.forEach(kept -> refusals.addAll(refusals(kept, now)));
        if (!refusals.isEmpty()) {
            return PlannedLine.refused(first.position(), first.difference().machine(), refusals);
        }
        var cells = first.difference().found() == null
                ? changed(differences)
                : told(first.difference().found());
        cells.putIfAbsent(
                "name", now == null ? first.difference().machine() : now.facts().name());
        return renamed(new LineReading(new Row(first.position(), cells, false), stock, now).read(), cells, stock);
    }

    private static Map<String, String> changed(List<KeptDifference> differences) {
        var cells = new LinkedHashMap<String, String>();
        differences.forEach(kept -> cells.put(
                kept.fact().column(), Objects.toString(kept.difference().there(), "")));
        return cells;
    }

    private static Map<String, String> told(ForeignMachine machine) {
        var cells = new LinkedHashMap<String, String>();
        machine.told().forEach((fact, value) -> cells.put(fact.column(), value));
        return cells;
    }

    private static List<Refusal> refusals(KeptDifference kept, @Nullable RegisteredMachine now) {
        if (!kept.canBeTakenOver()) {
            return List.of(new Refusal("", "There is nothing to take over any more."));
        }
        if (kept.difference().kind() == DifferenceKind.ONLY_THERE) {
            return List.of();
        }
        var column = kept.fact().column();
        var is = now == null ? null : now.facts().fields().get(column);
        return Objects.equals(is, kept.difference().here())
                ? List.of()
                : List.of(new Refusal(column, "It changed since the stock was taken. Take stock again."));
    }

    /** No machine may get the name of another. */
    private static PlannedLine renamed(PlannedLine line, Map<String, String> cells, Stock stock) {
        var other = stock.byName().get(cells.get("name"));
        var now = line.entry() == null ? null : line.entry().now();
        var taken = other != null && (now == null || !now.id().equals(other.id()));
        return line.entry() != null && taken
                ? PlannedLine.refused(
                        line.number(), line.name(), List.of(new Refusal("name", "Another machine has this name.")))
                : line;
    }

    private static @Nullable RegisteredMachine machine(@Nullable MachineId id, Stock stock) {
        return stock.machines().stream()
                .filter(machine -> machine.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    ImportPlan plan() {
        return new ImportPlan(lines);
    }

    /** Those of the chosen whose machine is not refused. */
    List<KeptDifference> taken(List<KeptDifference> chosen) {
        var refused = lines.stream()
                .filter(line -> line.entry() == null)
                .map(PlannedLine::number)
                .collect(Collectors.toSet());
        var keys = chosen.stream()
                .filter(kept -> refused.contains((long) kept.position()))
                .map(TakingOver::key)
                .collect(Collectors.toSet());
        return chosen.stream().filter(kept -> !keys.contains(key(kept))).toList();
    }
}
