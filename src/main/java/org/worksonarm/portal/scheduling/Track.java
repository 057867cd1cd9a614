package org.worksonarm.portal.scheduling;

import java.util.Collection;
import java.util.Optional;
import org.worksonarm.portal.allocation.Berth;
import org.worksonarm.portal.allocation.Period;

/** The days of units on one machine: each takes the first on which it is free, in the order in which they are put. */
final class Track {

    private static final long HOST_BEGUN = 100;
    private static final long OTHER_MODEL = 50;

    private final Place place;
    private Berth berth;
    private Tally tally = Tally.NOTHING;

    Track(Place place) {
        this.place = place;
        this.berth = place.berth();
    }

    static Tally tally(Place place, Collection<Unit> units) {
        var track = new Track(place);
        units.forEach(track::put);
        return track.tally;
    }

    Place place() {
        return place;
    }

    Berth berth() {
        return berth;
    }

    Optional<Period> free(Ask ask) {
        return berth.free(ask.wanted(), ask.asked());
    }

    /** Its days; empty where it is never free for it. */
    Optional<Period> put(Unit unit) {
        var ask = unit.ask();
        var days = free(ask);
        tally = tally.plus(days.map(taken -> worth(ask, taken)).orElse(new Tally(1, 0, 0, 0, 0)));
        days.ifPresent(taken -> berth = berth.plus(ask.wanted(), taken));
        return days;
    }

    private Tally worth(Ask ask, Period days) {
        var suit = ask.suit(place);
        var begun = berth.isShared() && berth.isEmpty() ? HOST_BEGUN : 0;
        var other = suit.preferred() ? 0 : OTHER_MODEL;
        return new Tally(
                0,
                ask.weight(),
                ask.weight() * ask.waits(days),
                suit.sure() ? 0 : ask.weight(),
                suit.over() + other + begun);
    }
}
