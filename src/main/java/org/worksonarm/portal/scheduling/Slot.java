package org.worksonarm.portal.scheduling;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.allocation.Berth;
import org.worksonarm.portal.allocation.Period;

/**
 * A machine, and the days on it.
 *
 * @param id null of a machine that is only assumed
 */
@Embeddable
record Slot(@Nullable UUID id, String name, LocalDate first, LocalDate last) {

    static Slot of(Berth berth, Period days) {
        return new Slot(berth.isAssumed() ? null : berth.machine().value(), berth.name(), days.first(), days.last());
    }

    Period days() {
        return new Period(first, last);
    }
}
