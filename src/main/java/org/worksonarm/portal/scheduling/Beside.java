package org.worksonarm.portal.scheduling;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a line is held against: the machine that it would get otherwise, and from when. */
@Embeddable
record Beside(String machine, LocalDate startsOn) {

    static @Nullable Beside of(Placing placing) {
        var place = placing.place();
        var days = placing.days();
        return place == null || days == null ? null : new Beside(place.berth().name(), days.first());
    }
}
