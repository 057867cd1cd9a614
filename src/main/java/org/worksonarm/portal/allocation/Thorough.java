package org.worksonarm.portal.allocation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds machines by trying everything, up to a number of steps. What is put stays where it is for the rest of the try, so
 * that any plan that there is lies on one of the ways.
 */
final class Thorough {

    private final Bays bays;
    private final Set<Unit> fixed = Collections.newSetFromMap(new IdentityHashMap<>());
    private int stepsLeft;

    Thorough(Bays bays, int steps) {
        this.bays = bays;
        this.stepsLeft = steps;
    }

    /** Leaves everything as it was where it finds none. */
    boolean put(Unit unit) {
        return settle(List.of(unit));
    }

    boolean gaveUp() {
        return stepsLeft < 0;
    }

    private boolean settle(List<Unit> homeless) {
        if (homeless.isEmpty()) {
            return true;
        }
        var unit = homeless.getFirst();
        fixed.add(unit);
        if (unit.want().able().stream().anyMatch(place -> seat(unit, place, homeless.subList(1, homeless.size())))) {
            return true;
        }
        fixed.remove(unit);
        return false;
    }

    private boolean seat(Unit unit, int place, List<Unit> rest) {
        if (--stepsLeft < 0) {
            return false;
        }
        var mark = bays.mark();
        var moved = bays.hasRoom(place, unit.want()) ? List.<Unit>of() : movable(unit, place);
        moved.forEach(other -> bays.lift(other, place));
        if (bays.hasRoom(place, unit.want())) {
            bays.put(unit, place);
            if (settle(Stream.concat(moved.stream(), rest.stream()).toList())) {
                return true;
            }
        }
        bays.takeBackTo(mark);
        return false;
    }

    private List<Unit> movable(Unit unit, int place) {
        return bays.during(place, unit.period()).stream()
                .filter(other -> !fixed.contains(other))
                .toList();
    }
}
