package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import org.worksonarm.portal.application.ResourceNeed;

/** What is asked for, and for which period. */
record Demand(ResourceNeed need, Period period) {

    static Demand of(ResourceNeed need, LocalDate today) {
        return new Demand(need, Period.askedFor(need, today));
    }

    Demand of(ResourceNeed other) {
        return new Demand(other, period);
    }

    Demand forMonths(int months) {
        return new Demand(need, Period.ofMonths(period.first(), months));
    }

    int months() {
        return (int) period.first().until(period.last().plusDays(1)).toTotalMonths();
    }
}
