package org.worksonarm.portal.provisioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a cloud and the portal disagree about one thing. */
record Drift(String resource, String name, @Nullable UUID allocation, Kind kind, String detail) {

    /** How they disagree. */
    enum Kind {
        MISSING,
        LEFT_OVER,
        FOREIGN,
        BROKEN
    }

    /**
     * @param found what the cloud runs
     * @param expected the loans for which it runs something, to the portal's knowledge, with what that is called
     * @param known all loans that this portal ever had this cloud set up or take back
     */
    static List<Drift> between(List<Found> found, List<Expected> expected, Set<UUID> known) {
        var drift = new ArrayList<Drift>();
        var wanted = expected.stream().map(Expected::allocation).collect(Collectors.toSet());
        found.forEach(thing -> judge(thing, wanted, known, drift));
        var there = found.stream().map(Found::allocation).collect(Collectors.toSet());
        expected.stream()
                .filter(thing -> thing.isSettled() && !there.contains(thing.allocation()))
                .map(thing -> new Drift(
                        thing.resource(),
                        thing.machine(),
                        thing.allocation(),
                        Kind.MISSING,
                        "the cloud has it no more"))
                .forEach(drift::add);
        return drift;
    }

    private static void judge(Found thing, Set<UUID> wanted, Set<UUID> known, List<Drift> drift) {
        var allocation = thing.allocation();
        if (allocation == null || !known.contains(allocation)) {
            drift.add(thing.drift(null, Kind.FOREIGN, "this portal has not made it, and leaves it alone"));
        } else if (!wanted.contains(allocation)) {
            drift.add(thing.drift(allocation, Kind.LEFT_OVER, "the loan is over"));
        } else if (!thing.broken().isEmpty()) {
            drift.add(thing.drift(allocation, Kind.BROKEN, thing.broken()));
        }
    }

    /** What a cloud should run; not settled while it is being made or taken away. */
    record Expected(UUID allocation, String resource, String machine, boolean isSettled) {}
}
