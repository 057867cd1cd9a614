package org.worksonarm.portal.board;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.program.FocusArea;

/** Two boards beside each other. */
record Comparison(Side left, Side right, List<Difference> differences, List<PoolPair> pools, List<AreaPair> areas) {

    static Comparison of(Side left, Side right, List<FocusArea> areas) {
        return new Comparison(
                left,
                right,
                differences(left.places(), right.places()),
                pools(left, right),
                areas.stream()
                        .map(area -> new AreaPair(area.name(), left.acceptedIn(area), right.acceptedIn(area)))
                        .toList());
    }

    private static List<Difference> differences(List<Place> left, List<Place> right) {
        return IntStream.range(0, left.size())
                .mapToObj(at -> new Difference(
                        left.get(at).row(),
                        left.get(at).outcome(),
                        right.get(at).outcome()))
                .filter(difference -> difference.left() != difference.right())
                .toList();
    }

    private static List<PoolPair> pools(Side left, Side right) {
        return IntStream.range(0, left.pools().size())
                .mapToObj(at -> new PoolPair(left.pools().get(at), right.pools().get(at)))
                .toList();
    }

    /**
     * One of the two.
     *
     * @param id null for what is held
     */
    record Side(@Nullable UUID id, String name, List<Place> places, Tally tally, List<Pool> pools) {

        int acceptedIn(FocusArea area) {
            return (int) places.stream()
                    .filter(Place::isAccepted)
                    .filter(place -> place.row().areasOrNone().contains(area.slug()))
                    .count();
        }
    }

    /** An application that they decide differently; null is undecided. */
    record Difference(
            BoardRow row, @Nullable Outcome left, @Nullable Outcome right) {}

    /** One model after each. */
    record PoolPair(Pool left, Pool right) {}

    /** How many each accepts of one focus area. */
    record AreaPair(String name, int left, int right) {}
}
