package org.worksonarm.portal.scheduling;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.worksonarm.portal.allocation.Period;

/**
 * Walks the waiting list from the top: each takes the machine that is free first, of several the one that suits best, as
 * an admin would by hand. What the solver begins with, and what its schedule is held against.
 */
final class Greedy {

    private final Map<Place, Track> tracks = new HashMap<>();

    /** Gives machines to units, that come in their turn. */
    static void place(List<Unit> units) {
        var greedy = new Greedy();
        units.forEach(greedy::place);
    }

    private void place(Unit unit) {
        unit.candidates.stream()
                .map(place -> tracks.computeIfAbsent(place, Track::new))
                .flatMap(track -> Possible.of(unit.ask(), track).stream())
                .min(Possible.BEST_FIRST)
                .ifPresent(best -> {
                    unit.put(best.track.place());
                    best.track.put(unit);
                });
    }

    private record Possible(Track track, Period days, Suit suit) {

        static final Comparator<Possible> BEST_FIRST = Comparator.comparing(
                        (Possible possible) -> possible.days.first())
                .thenComparing(possible -> !possible.suit.sure())
                .thenComparing(possible -> !possible.suit.preferred())
                .thenComparing(possible -> possible.track.berth().isEmpty()
                        && possible.track.berth().isShared())
                .thenComparingInt(possible -> possible.track.berth().cores())
                .thenComparing(possible -> possible.track.berth().name());

        static Optional<Possible> of(Ask ask, Track track) {
            return Stream.of(track)
                    .flatMap(each -> each.free(ask).stream())
                    .findFirst()
                    .map(days -> new Possible(track, days, ask.suit(track.place())));
        }
    }
}
