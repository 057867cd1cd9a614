package org.worksonarm.portal.board;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.Outcome;

/** What a draft is to say of one application; {@code version} tells how often its line was written before. */
record LineForm(
        @Nullable Outcome outcome,

        @Size(max = 10_000, message = "{decision.tooLong}") @Nullable
        String reason,

        @Size(max = 10_000, message = "{decision.tooLong}") @Nullable
        String whatWouldChange,

        @Nullable Long version) {

    static LineForm of(Place place) {
        var words = place.words();
        return new LineForm(words.outcome(), words.reason(), words.whatWouldChange(), place.writings());
    }

    DraftWords words() {
        return new DraftWords(outcome, text(reason), text(whatWouldChange));
    }

    long known() {
        return version == null ? 0 : version;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
