package org.worksonarm.portal.board;

import java.util.Objects;
import java.util.Optional;
import org.worksonarm.portal.board.HoldList.Going;
import org.worksonarm.portal.board.HoldList.LeftOut;
import org.worksonarm.portal.decision.Verdict;

/** Why a line of a draft cannot be held. */
enum Why {
    DECIDED_MEANWHILE,
    LEFT_TO_OTHERS,
    NOT_OPEN,
    WORDS_MISSING;

    static Optional<Going> going(Place place) {
        return why(place).isPresent() || isHeldAlready(place)
                ? Optional.empty()
                : place.words().verdict().map(verdict -> going(place, verdict));
    }

    static Optional<LeftOut> leftOut(Place place) {
        return why(place)
                .map(why -> new LeftOut(
                        place.row(), Objects.requireNonNull(place.words().outcome()), why));
    }

    static boolean isHeldAlready(Place place) {
        var held = place.held();
        return held != null && DraftWords.of(held).equals(place.words().asHeld());
    }

    private static Going going(Place place, Verdict verdict) {
        return new Going(place.row(), verdict, place.standing().version(), place.held() != null);
    }

    private static Optional<Why> why(Place place) {
        var line = place.line();
        var outcome = place.words().outcome();
        if (line == null || outcome == null || isHeldAlready(place)) {
            return Optional.empty();
        }
        if (line.seen() != place.standing().version()) {
            return Optional.of(DECIDED_MEANWHILE);
        }
        if (!place.standing().allowed().contains(outcome)) {
            return Optional.of(place.standing().leftToOthers() ? LEFT_TO_OTHERS : NOT_OPEN);
        }
        return line.words().lacksWords() ? Optional.of(WORDS_MISSING) : Optional.empty();
    }
}
