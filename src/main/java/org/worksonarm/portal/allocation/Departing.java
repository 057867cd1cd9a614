package org.worksonarm.portal.allocation;

import java.time.LocalDate;

/** A loan or a hold that must leave its site, and the days on which another machine would serve it. */
public record Departing(AllocationId loan, LocalDate firstDay, LocalDate lastDay) {

    Period period() {
        return new Period(firstDay, lastDay);
    }
}
