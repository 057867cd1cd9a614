package org.worksonarm.portal.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.program.Promise;

/** Knows by when an applicant was promised an answer, and owns up to it when that day is over. */
@Component
class AnswerDates {

    private final Promise promise;
    private final Clock clock;

    AnswerDates(Promise promise, Clock clock) {
        this.promise = promise;
        this.clock = clock;
    }

    Outlook outlook(Application application) {
        var submittedAt = application.timeline().submittedAt();
        var answered = application.timeline().decidedAt() != null;
        if (submittedAt == null || answered || !isWaiting(application.status())) {
            return new Outlook(null, false);
        }
        var answerBy = submittedAt.plus(Duration.ofDays(promise.daysToDecision()));
        return new Outlook(answerBy, day(clock.instant()).isAfter(day(answerBy)));
    }

    private static boolean isWaiting(ApplicationStatus status) {
        return switch (status) {
            case SUBMITTED, UNDER_REVIEW -> true;
            case DRAFT, QUESTION, ACCEPTED, DECLINED, WAITING_LIST, CLOSED, WITHDRAWN -> false;
        };
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** When to expect an answer; null where the programme owes none. */
    record Outlook(@Nullable Instant answerBy, boolean late) {}
}
