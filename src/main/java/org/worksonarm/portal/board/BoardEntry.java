package org.worksonarm.portal.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.application.StatusTone;

/**
 * One application as the board shows it.
 *
 * @param areas names of its focus areas
 * @param held what is held on it; null where nothing is, or the reader owes a review
 * @param drafted whether a draft is shown in which this may be changed
 * @param form what the draft says, to be changed
 */
record BoardEntry(
        BoardRow row,
        String tone,
        List<String> areas,
        @Nullable Outcome held,
        @Nullable Outcome outcome,
        Claim claim,
        List<Outcome> allowed,
        boolean drafted,
        LineForm form) {

    static BoardEntry of(Place place, Claim claim, List<String> areas, boolean inDraft) {
        var held = place.held();
        return new BoardEntry(
                place.row(),
                StatusTone.of(place.row().status()),
                areas,
                held == null ? null : held.outcome(),
                place.outcome(),
                claim,
                place.standing().allowed(),
                inDraft && place.isOpen(),
                LineForm.of(place));
    }

    public boolean isAccepted() {
        return outcome == Outcome.ACCEPTED;
    }

    /** Whether the verdict only stands in the draft. */
    public boolean isOnlyDrafted() {
        return outcome != null && outcome != held;
    }

    public boolean isInPlaceOfHeld() {
        return held != null && isOnlyDrafted();
    }

    public String outcomeTone() {
        return outcome == null ? "neutral" : StatusTone.of(outcome);
    }

    public boolean lacksWords() {
        return isOnlyDrafted() && form.words().lacksWords();
    }
}
