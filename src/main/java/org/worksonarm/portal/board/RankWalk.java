package org.worksonarm.portal.board;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.board.Step.Kind;

/**
 * Accepts by rank until capacity runs out: whatever has machines for all that it asks for is accepted, and what hasn't goes
 * to the waiting list while those below that ask for less are still looked at. What is held already stays as it is held,
 * and who says nothing of what they need, or has no score, is left to people.
 */
@Component
@Transactional(readOnly = true)
class RankWalk {

    private final Layout layout;
    private final CapacityInOrder capacity;

    RankWalk(Layout layout, CapacityInOrder capacity) {
        this.layout = layout;
        this.capacity = capacity;
    }

    List<Place> places(BoardDraftId draft, SignedIn admin) {
        return layout.of(draft, admin);
    }

    List<Ranked> verdicts(BoardQuery query, SignedIn admin) {
        var places = layout.of((BoardDraftId) null, admin).stream()
                .filter(place -> place.isAccepted() || isWanted(place, query))
                .toList();
        var claims = capacity.walk(places.stream().map(RankWalk::step).toList()).claims();
        return IntStream.range(0, places.size())
                .boxed()
                .flatMap(at -> verdict(places.get(at), claims.get(at)))
                .toList();
    }

    private static boolean isWanted(Place place, BoardQuery query) {
        return place.held() == null
                && place.row().isScored()
                && query.shows(place.row())
                && place.standing().allowed().contains(Outcome.ACCEPTED);
    }

    private static Step step(Place place) {
        var kind = place.isAccepted() ? Kind.ACCEPT : Kind.ACCEPT_IF_ALL_FITS;
        return new Step(place.row().id(), kind, false);
    }

    private static Stream<Ranked> verdict(Place place, Claim claim) {
        if (place.held() != null || claim.isUnknown()) {
            return Stream.empty();
        }
        var outcome = claim.taken() ? Outcome.ACCEPTED : Outcome.WAITING_LIST;
        return Stream.of(new Ranked(place, outcome))
                .filter(_ -> place.standing().allowed().contains(outcome));
    }

    /** What the walk makes of one application. */
    record Ranked(Place place, Outcome outcome) {}
}
