package org.worksonarm.portal.scheduling;

import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.allocation.Period;

/** What a timetable gives to one unit: a machine and days, or neither. */
record Placing(Ask ask, @Nullable Place place, @Nullable Period days) {

    boolean isServed() {
        return place != null;
    }
}
