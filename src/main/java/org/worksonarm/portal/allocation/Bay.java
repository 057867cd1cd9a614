package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One machine in a plan: what is lent of it already, and what the plan puts there. */
final class Bay {

    private final Calendar lent;
    private final boolean whole;
    private final List<Unit> units = new ArrayList<>();

    Bay(Host host, Calendar lent) {
        this.whole = host.isLentWhole();
        this.lent = lent;
    }

    boolean isWhole() {
        return whole;
    }

    List<Unit> units() {
        return List.copyOf(units);
    }

    boolean isTouched() {
        return !units.isEmpty();
    }

    /** Whether it is free for what is wanted, beside all that is there. */
    boolean hasRoom(Want want) {
        var period = want.period();
        return whole
                ? units.stream().noneMatch(unit -> unit.period().overlaps(period))
                : calendar().clash(want.portion(), period).isEmpty();
    }

    /** How many such units still fit. */
    int room(Want want) {
        if (whole) {
            return hasRoom(want) ? 1 : 0;
        }
        var calendar = calendar();
        var number = 0;
        while (calendar.clash(want.portion(), want.period()).isEmpty()) {
            calendar = calendar.plus(new Unit(want).booking());
            number++;
        }
        return number;
    }

    List<Unit> during(Period period) {
        return units.stream().filter(unit -> unit.period().overlaps(period)).toList();
    }

    /** What the loans of today leave of it on that day. */
    Capacity leftOn(LocalDate day) {
        return lent.leftOn(day);
    }

    void put(Unit unit) {
        units.add(unit);
    }

    void lift(Unit unit) {
        units.remove(unit);
    }

    private Calendar calendar() {
        var bookings = new ArrayList<>(lent.bookings());
        units.forEach(unit -> bookings.add(unit.booking()));
        return new Calendar(lent.capacity(), bookings);
    }
}
