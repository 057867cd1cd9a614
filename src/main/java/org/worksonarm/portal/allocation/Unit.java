package org.worksonarm.portal.allocation;

import java.util.UUID;

/** One of the things that a plan finds a machine for. Two of them may want the same, so that each is only equal to itself. */
final class Unit {

    private final Want want;
    private final Booking booking;

    Unit(Want want) {
        this.want = want;
        var id = new UUID(0, 0);
        this.booking = new Booking(id, id, want.portion(), want.period(), AllocationStatus.HELD, null);
    }

    Want want() {
        return want;
    }

    Period period() {
        return want.period();
    }

    Booking booking() {
        return booking;
    }
}
