package org.worksonarm.portal.board;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.decision.Verdict;

/** A verdict that may still lack its words, or be open altogether. */
@Embeddable
record DraftWords(@Enumerated(EnumType.STRING) @Nullable Outcome outcome, String reason, String whatWouldChange) {

    static final DraftWords NONE = new DraftWords(null, "", "");

    DraftWords {
        reason = reason.strip();
        whatWouldChange = whatWouldChange.strip();
    }

    static DraftWords only(Outcome outcome) {
        return new DraftWords(outcome, "", "");
    }

    static DraftWords of(Verdict verdict) {
        return new DraftWords(verdict.outcome(), verdict.reason(), verdict.whatWouldChange());
    }

    /** What can be held; empty where it is open or words lack. */
    Optional<Verdict> verdict() {
        return outcome == null || lacksWords()
                ? Optional.empty()
                : Optional.of(new Verdict(outcome, reason, whatWouldChange));
    }

    /** What would be kept of it: what would change the answer is said to whoever is declined only. */
    DraftWords asHeld() {
        return new DraftWords(outcome, reason, outcome == Outcome.DECLINED ? whatWouldChange : "");
    }

    boolean lacksWords() {
        return reason.length() < Verdict.SHORTEST_REASON
                || (outcome == Outcome.DECLINED && whatWouldChange.length() < Verdict.SHORTEST_REASON);
    }

    /** By the fields of the form. */
    Map<String, String> asTyped() {
        return Map.of("outcome", Objects.toString(outcome, ""), "reason", reason, "whatWouldChange", whatWouldChange);
    }
}
