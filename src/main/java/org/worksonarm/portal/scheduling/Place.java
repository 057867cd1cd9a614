package org.worksonarm.portal.scheduling;

import org.worksonarm.portal.allocation.Berth;

/** A machine as the solver gives it to units: its number, and what is booked on it before. Each is only equal to itself. */
public final class Place {

    private final int number;
    private final Berth berth;

    Place(int number, Berth berth) {
        this.number = number;
        this.berth = berth;
    }

    int number() {
        return number;
    }

    Berth berth() {
        return berth;
    }

    @Override
    public String toString() {
        return berth.name();
    }
}
