package org.worksonarm.portal.board;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.application.StatusTone;
import org.worksonarm.portal.decision.Verdict;

/**
 * What would be held if it were held now as a draft says.
 *
 * @param going exactly what is held
 * @param leftOut what is not, and why
 * @param gone what no longer waits for a decision
 * @param already how many are held so already
 * @param owed how many applications of the board wait for a review of the reader, whatever the draft says of them
 */
record HoldList(List<Going> going, List<LeftOut> leftOut, List<Gone> gone, int already, int owed) {

    HoldList {
        going = List.copyOf(going);
        leftOut = List.copyOf(leftOut);
        gone = List.copyOf(gone);
    }

    static HoldList of(List<Place> places, List<Gone> gone) {
        return new HoldList(
                places.stream().flatMap(place -> Why.going(place).stream()).toList(),
                places.stream().flatMap(place -> Why.leftOut(place).stream()).toList(),
                gone,
                (int) places.stream().filter(Why::isHeldAlready).count(),
                (int) places.stream().filter(place -> place.row().owed()).count());
    }

    public boolean isEmpty() {
        return going.isEmpty();
    }

    /** Tells whether it is still what was shown. */
    public String seen() {
        var all = going.stream().map(Going::toString).collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * One decision that is held.
     *
     * @param known version of the case that it is held on
     * @param change whether it takes the place of another held one
     */
    record Going(BoardRow row, Verdict verdict, long known, boolean change) {

        public String tone() {
            return StatusTone.of(verdict.outcome());
        }

        @Override
        public String toString() {
            return "%s %d %s".formatted(row.id(), known, verdict);
        }
    }

    /** What the draft says and nobody can hold, yet or at all. */
    record LeftOut(BoardRow row, Outcome outcome, Why why) {}

    /** What the draft speaks of and no longer waits for a decision. */
    record Gone(long number, String title) {

        public ApplicationNumber woa() {
            return new ApplicationNumber(number);
        }
    }
}
