package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Why a plan has no machine for one more unit. */
sealed interface Shortage {

    /** None of the machines that fit is free for so long, whatever else is accepted. */
    record NoneFree() implements Shortage {}

    /** On one day more is asked for than all machines together can give that would do for any of it. */
    record Crowded(LocalDate day, int asked, int machines) implements Shortage {}

    /** Every way to share the machines was tried. */
    record NoWay() implements Shortage {}

    /** Too many ways to try them all; none was found. */
    record NoneFound() implements Shortage {}

    /** Counts, on each day on which use rises, what those who compete ask for against what all their machines have. */
    static Optional<Shortage> crowded(Unit unit, Set<Unit> rivals, Bays bays) {
        return Stream.concat(Stream.of(unit), rivals.stream())
                .map(rival -> rival.period().first())
                .filter(unit.period()::contains)
                .distinct()
                .sorted()
                .flatMap(day -> crowdedOn(day, rivals, bays).stream())
                .findFirst();
    }

    private static Optional<Shortage> crowdedOn(LocalDate day, Set<Unit> rivals, Bays bays) {
        var asking =
                rivals.stream().filter(rival -> rival.period().contains(day)).toList();
        var places = new BitSet();
        asking.stream().map(Unit::want).distinct().forEach(want -> want.able().forEach(places::set));
        var machines = places.stream().mapToObj(bays.all()::get).toList();
        return isTooMuch(asking, machines, day)
                ? Optional.of(new Crowded(day, asking.size(), machines.size()))
                : Optional.empty();
    }

    private static boolean isTooMuch(List<Unit> asking, List<Bay> machines, LocalDate day) {
        if (machines.stream().allMatch(Bay::isWhole)) {
            return asking.size() > machines.size();
        }
        var asked = Capacity.NOTHING;
        for (var unit : asking) {
            asked = asked.plus(unit.want().portion());
        }
        return !machines.stream()
                .map(bay -> bay.leftOn(day))
                .reduce(Capacity.NOTHING, Capacity::plus)
                .covers(asked);
    }
}
