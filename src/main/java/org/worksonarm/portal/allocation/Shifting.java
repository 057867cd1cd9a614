package org.worksonarm.portal.allocation;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Finds a machine for one more unit along an augmenting path: whoever stands in the way moves on to another machine, and
 * so on, and no machine is tried twice. Quick; where all units overlap in time and take whole machines it misses nothing.
 */
final class Shifting {

    private final Bays bays;
    private final Set<Integer> tried = new HashSet<>();
    private final Set<Unit> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Shifting(Bays bays) {
        this.bays = bays;
    }

    /** Leaves everything as it was where it finds none. */
    boolean put(Unit unit) {
        seen.add(unit);
        return putWhereRoomIs(unit)
                || unit.want().able().stream().anyMatch(place -> tried.add(place) && push(unit, place));
    }

    /** All units that it tried to find a machine for. */
    Set<Unit> seen() {
        return seen;
    }

    private boolean putWhereRoomIs(Unit unit) {
        var room = unit.want().able().stream()
                .filter(place -> bays.hasRoom(place, unit.want()))
                .findFirst();
        room.ifPresent(place -> bays.put(unit, place));
        return room.isPresent();
    }

    private boolean push(Unit unit, int place) {
        var mark = bays.mark();
        var others = bays.during(place, unit.period());
        others.forEach(other -> bays.lift(other, place));
        if (bays.hasRoom(place, unit.want())) {
            bays.put(unit, place);
            if (others.stream().allMatch(this::put)) {
                return true;
            }
        }
        bays.takeBackTo(mark);
        return false;
    }
}
