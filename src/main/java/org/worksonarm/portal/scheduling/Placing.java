package org.worksonarm.portal.scheduling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.allocation.Period;

/** What a timetable gives to one unit: a machine and days, or neither. */
record Placing(Ask ask, @Nullable Place place, @Nullable Period days) {

    private static final Comparator<Placing> EARLIEST_FIRST =
            Comparator.comparing(Placing::from).thenComparing(Placing::name);

    /** The same with units of one line, which are alike and stand together, in the order of their days. */
    static List<Placing> alikeInOrder(List<Placing> placings) {
        var ordered = new ArrayList<>(placings);
        for (var from = 0; from < ordered.size(); ) {
            var until = from + ordered.get(from).ask.units();
            ordered.subList(from, until).sort(EARLIEST_FIRST);
            from = until;
        }
        return List.copyOf(ordered);
    }

    boolean isServed() {
        return place != null;
    }

    private LocalDate from() {
        return days == null ? LocalDate.MAX : days.first();
    }

    private String name() {
        return place == null ? "" : place.berth().name();
    }
}
