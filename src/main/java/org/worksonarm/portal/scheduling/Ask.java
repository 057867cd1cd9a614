package org.worksonarm.portal.scheduling;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.worksonarm.portal.allocation.Fit;
import org.worksonarm.portal.allocation.Period;
import org.worksonarm.portal.allocation.Wanted;

/**
 * One line of the waiting list as the solver sees it.
 *
 * @param asked the days that it asks for
 * @param weight what one day of waiting of it costs, and what its place is worth: more for more points, never 0
 * @param places what it could be served by, apart from what is booked there, and how well
 */
record Ask(Wanted wanted, Period asked, long weight, int units, Map<Place, Suit> places) {

    /** Of a line without points. */
    private static final long LEAST = 10;

    private static final double PER_POINT = 10;

    static Ask of(Wanted wanted, Period asked, double points, int units, List<Place> all) {
        var places = new LinkedHashMap<Place, Suit>();
        for (var place : all) {
            if (!(place.berth().fit(wanted) instanceof Fit.DoesNotFit)) {
                places.put(place, Suit.of(wanted, place.berth()));
            }
        }
        return new Ask(wanted, asked, LEAST + Math.round(Math.max(0, points) * PER_POINT), units, places);
    }

    /** That machine, where it fits. */
    Optional<Place> place(UUID machine) {
        return places.keySet().stream()
                .filter(place -> place.berth().machine().value().equals(machine))
                .findFirst();
    }

    Suit suit(Place place) {
        return Objects.requireNonNull(places.get(place));
    }

    long waits(Period days) {
        return ChronoUnit.DAYS.between(asked.first(), days.first());
    }
}
