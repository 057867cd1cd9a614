package org.worksonarm.portal.program;

import java.time.Instant;

/** How a round stands to a moment. A moment at its deadline is too late for it. */
public enum RoundState {
    PLANNED,
    OPEN,
    GRACE,
    CLOSED;

    static RoundState of(RoundTerms terms, Instant now) {
        if (now.isBefore(terms.opensAt())) {
            return PLANNED;
        }
        if (now.isBefore(terms.deadline())) {
            return OPEN;
        }
        return now.isBefore(terms.closesAt()) ? GRACE : CLOSED;
    }
}
