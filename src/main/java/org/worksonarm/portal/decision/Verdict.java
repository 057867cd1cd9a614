package org.worksonarm.portal.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.worksonarm.portal.application.Outcome;

/**
 * What is decided, in the words that the applicant reads.
 *
 * @param whatWouldChange what would make the answer another one: said to whoever is declined, empty for others
 */
@Embeddable
public record Verdict(@Enumerated(EnumType.STRING) Outcome outcome, String reason, String whatWouldChange) {

    /** Fewer letters say nothing to whoever reads them. */
    public static final int SHORTEST_REASON = 10;

    public Verdict {
        reason = reason.strip();
        whatWouldChange = outcome == Outcome.DECLINED ? whatWouldChange.strip() : "";
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("a decision without a reason");
        }
        if (outcome == Outcome.DECLINED && whatWouldChange.isEmpty()) {
            throw new IllegalArgumentException("declined without a word on what would change the answer");
        }
    }

    public static Verdict accepted(String reason) {
        return new Verdict(Outcome.ACCEPTED, reason, "");
    }

    public static Verdict waitingList(String reason) {
        return new Verdict(Outcome.WAITING_LIST, reason, "");
    }

    public static Verdict declined(String reason, String whatWouldChange) {
        return new Verdict(Outcome.DECLINED, reason, whatWouldChange);
    }

    /** Whether another decision may follow without a word on why this one no longer stands. */
    boolean mayBeFollowed() {
        return outcome == Outcome.WAITING_LIST;
    }

    /** What the form that made it said, by its fields. */
    Map<String, String> asTyped() {
        return Map.of("outcome", outcome.name(), "reason", reason, "whatWouldChange", whatWouldChange);
    }
}
