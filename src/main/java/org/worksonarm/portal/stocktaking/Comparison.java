package org.worksonarm.portal.stocktaking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.worksonarm.portal.hardware.Fact;
import org.worksonarm.portal.hardware.MachineId;
import org.worksonarm.portal.hardware.MachineNames;
import org.worksonarm.portal.hardware.MachineState;
import org.worksonarm.portal.hardware.RegisteredMachine;
import org.worksonarm.portal.stocktaking.Finder.Found;

/**
 * In what another inventory and the portal differ. What it does not tell is no difference. Where it names sites that
 * the portal knows, only machines of these sites can be missing there.
 */
final class Comparison {

    private final List<RegisteredMachine> here;
    private final MachineNames names;
    private final List<Difference> differences = new ArrayList<>();
    private final Set<MachineId> found = new HashSet<>();
    private int alike;

    private Comparison(List<RegisteredMachine> here, MachineNames names) {
        this.here = here;
        this.names = names;
    }

    static Comparison of(List<ForeignMachine> there, List<RegisteredMachine> here, MachineNames names) {
        var comparison = new Comparison(here, names);
        var finder = new Finder(here);
        there.forEach(machine -> comparison.compare(machine, finder.find(machine)));
        comparison.missing(there);
        return comparison;
    }

    List<Difference> differences() {
        return List.copyOf(differences);
    }

    int alike() {
        return alike;
    }

    private void compare(ForeignMachine machine, Optional<Found> match) {
        if (match.isEmpty() || !found.add(match.get().machine().id())) {
            differences.add(Difference.onlyThere(machine));
            return;
        }
        var fields = fields(machine, match.get());
        differences.addAll(fields);
        alike += fields.isEmpty() ? 1 : 0;
    }

    private List<Difference> fields(ForeignMachine machine, Found match) {
        var facts = match.machine().facts();
        var known = facts.fields();
        return machine.told().entrySet().stream()
                .map(told -> Map.entry(told.getKey(), inOurWords(told.getKey(), told.getValue())))
                .filter(told ->
                        !same(told.getKey(), known.getOrDefault(told.getKey().column(), ""), told.getValue()))
                .map(told -> new Difference(
                        DifferenceKind.DIFFERS,
                        facts.name(),
                        match.machine().id(),
                        match.match(),
                        told.getKey(),
                        known.getOrDefault(told.getKey().column(), ""),
                        told.getValue(),
                        null))
                .toList();
    }

    private String inOurWords(Fact fact, String told) {
        return switch (fact) {
            case SITE -> names.site(told).orElse(told);
            case MODEL -> names.model(told).orElse(told);
            default -> told;
        };
    }

    /** The order of cards is no difference, nor is how a serial number is capitalised. */
    private static boolean same(Fact fact, String here, String there) {
        return fact == Fact.MACS
                ? Set.of(here.split(", ")).equals(Set.of(there.split(", ")))
                : here.equalsIgnoreCase(there);
    }

    private void missing(List<ForeignMachine> there) {
        var sites = there.stream()
                .flatMap(machine -> names.site(machine.site()).stream())
                .collect(Collectors.toSet());
        here.stream()
                .filter(machine -> machine.facts().state() != MachineState.RETIRED)
                .filter(machine ->
                        sites.isEmpty() || sites.contains(machine.facts().site()))
                .filter(machine -> !found.contains(machine.id()))
                .forEach(machine ->
                        differences.add(Difference.onlyHere(machine.facts().name(), machine.id())));
    }
}
