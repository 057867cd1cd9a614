package org.worksonarm.portal.program;

import java.time.Duration;
import java.time.Instant;

/**
 * When a round takes applications, and by when it answers them.
 *
 * @param graceHours how long after the deadline drafts may be submitted that were begun before it
 * @param daysToDecision within how many days of the deadline all of them are answered
 */
public record RoundTerms(String name, Instant opensAt, Instant deadline, int graceHours, int daysToDecision) {

    public RoundTerms {
        if (!deadline.isAfter(opensAt) || graceHours < 0 || daysToDecision < 1) {
            throw new IllegalArgumentException("a round ends after it opens, and promises an answer after that");
        }
    }

    public Instant closesAt() {
        return deadline.plus(Duration.ofHours(graceHours));
    }

    public Instant answerBy() {
        return deadline.plus(Duration.ofDays(daysToDecision));
    }

    boolean overlaps(RoundTerms other) {
        return opensAt.isBefore(other.closesAt()) && other.opensAt.isBefore(closesAt());
    }

    /** For the record. */
    String words() {
        return "%s: %s to %s, %d hours of grace, answers within %d days"
                .formatted(name, opensAt, deadline, graceHours, daysToDecision);
    }
}
