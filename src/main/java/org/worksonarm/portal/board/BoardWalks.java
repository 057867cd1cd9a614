package org.worksonarm.portal.board;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.board.Step.Kind;

/** Walks down a board in order of rank: all acceptances take, also those that are not shown; of what is shown, all is told. */
@Component
class BoardWalks {

    private final CapacityInOrder capacity;

    BoardWalks(CapacityInOrder capacity) {
        this.capacity = capacity;
    }

    Walked down(List<Place> places, List<Place> shown) {
        Set<ApplicationId> told = shown.stream().map(place -> place.row().id()).collect(Collectors.toSet());
        var steps = places.stream().flatMap(place -> step(place, told)).toList();
        var outlook = capacity.walk(steps);
        return new Walked(
                outlook.pools(), outlook.claims().stream().collect(toMap(Claim::application, Function.identity())));
    }

    private static Stream<Step> step(Place place, Set<ApplicationId> told) {
        var id = place.row().id();
        var isTold = told.contains(id);
        var kind = place.isAccepted() ? Kind.ACCEPT : Kind.LOOK;
        return Stream.of(new Step(id, kind, isTold)).filter(_ -> place.isAccepted() || isTold);
    }

    /** What there is by model after the walk, and what each application takes. */
    record Walked(List<Pool> pools, Map<ApplicationId, Claim> claims) {}
}
