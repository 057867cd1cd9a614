package org.worksonarm.portal.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.application.ApplicationStatus;

/** Holds what applicants wait against what the programme promises. */
@Component
public class Deadline {

    private final Clock clock;

    Deadline(Clock clock) {
        this.clock = clock;
    }

    /**
     * Until the first answer, or until now; null where there is nothing to wait for or the days are not known.
     *
     * @param answerBy until when an answer was promised; null where none was
     */
    public @Nullable Waiting waiting(
            @Nullable Instant submittedAt,
            @Nullable Instant answerBy,
            @Nullable Instant answeredAt,
            ApplicationStatus status) {
        var end = answeredAt == null && status.isOpenForReview() ? clock.instant() : answeredAt;
        return submittedAt == null || end == null ? null : Waiting.between(submittedAt, end, answerBy);
    }

    /** How an assignment stands; null where there is none. */
    @Nullable
    Due due(@Nullable LocalDate day) {
        return day == null ? null : new Due(day, day.isBefore(LocalDate.now(clock)));
    }

    /** What was to be answered before this moment waits longer than promised. */
    public Instant passed() {
        return Waiting.day(clock.instant()).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
