package org.worksonarm.portal.board;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.decision.OpenCases.OpenCase;
import org.worksonarm.portal.decision.Verdict;

/**
 * One application on the board, with what is held on it and what the draft says; neither shows while a review is owed.
 *
 * @param line null where the draft says nothing of it, or there is no draft
 */
record Place(BoardRow row, OpenCase standing, @Nullable DraftLine line) {

    static Place of(BoardRow row, OpenCase standing, @Nullable DraftLine line) {
        return row.owed()
                ? new Place(
                        row, new OpenCase(null, standing.allowed(), standing.leftToOthers(), standing.version()), null)
                : new Place(row, standing, line);
    }

    @Nullable
    Verdict held() {
        return standing.held();
    }

    DraftWords words() {
        return line == null ? DraftWords.NONE : line.words();
    }

    /** What is drafted or, where the draft leaves it open, held. */
    @Nullable
    Outcome outcome() {
        var drafted = words().outcome();
        var held = standing.held();
        return drafted != null || held == null ? drafted : held.outcome();
    }

    boolean isAccepted() {
        return outcome() == Outcome.ACCEPTED;
    }

    /** Whether this admin may draft a verdict on it. */
    boolean isOpen() {
        return !row.owed() && !standing.allowed().isEmpty();
    }

    void reject(LineForm form, Errors errors) {
        if (form.outcome() != null && !standing.allowed().contains(form.outcome())) {
            errors.rejectValue("outcome", "decision.waitsAlready");
        }
    }

    long writings() {
        return line == null ? 0 : line.writings();
    }
}
