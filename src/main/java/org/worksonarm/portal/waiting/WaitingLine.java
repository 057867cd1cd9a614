package org.worksonarm.portal.waiting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.waiting.WaitingOffer.Asking;

/** One line of a request that waits; nothing of its score shows as long as the reader owes it a review. */
record WaitingLine(
        UUID resourceRequestId,
        UUID applicationId,
        long number,
        String title,
        String projectName,
        boolean accepted,
        int lacking,
        int held,
        boolean owed,
        @Nullable BigDecimal score,
        @Nullable BigDecimal points,
        Instant submittedAt,
        int place,
        @Nullable UUID offer,
        @Nullable Instant openUntil,
        @Nullable OfferState lastState,
        @Nullable Instant lastEnded,
        boolean reachable) {

    private static final int LONGEST = 12;
    private static final int DAYS = 30;

    Asking asking() {
        return new Asking(new ApplicationId(applicationId), new ResourceRequestId(resourceRequestId));
    }

    /** What makes up its place. */
    String why(Instant now) {
        if (owed || points == null) {
            return "Its place shows once your own review is in; until then it stands at the end.";
        }
        var months =
                Math.min(LONGEST, Math.max(0, Duration.between(submittedAt, now).toDays() / DAYS));
        return "%s%s, %d × 0.1 for its age: %s."
                .formatted(
                        score == null ? "No score yet" : "Score " + two(score),
                        accepted ? ", 1 for the promise of a machine" : "",
                        months,
                        two(points));
    }

    /** Whether it lacks more than is held or offered. */
    boolean isOpen() {
        return offer == null && lacking > held;
    }

    boolean isResting(Instant now, int restDays) {
        return lastEnded != null
                && lastState != OfferState.CONFIRMED
                && lastEnded.isAfter(now.minus(Duration.ofDays(restDays)));
    }

    private static String two(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).toString();
    }
}
