package org.worksonarm.portal.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.program.Intake;

/** Knows by when an applicant was promised an answer, and owns up to it when that day is over. */
@Component
class AnswerDates {

    private final Intake intake;
    private final Clock clock;

    AnswerDates(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    Outlook outlook(Application application) {
        var round = application.timeline().round();
        var name = round == null ? null : intake.nameOf(round);
        var answerBy = application.timeline().answerBy();
        var answered = application.timeline().decidedAt() != null;
        return answerBy == null || answered || !isWaiting(application.status())
                ? new Outlook(null, false, name)
                : new Outlook(answerBy, day(clock.instant()).isAfter(day(answerBy)), name);
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

    /**
     * When to expect an answer.
     *
     * @param answerBy null where the programme owes none
     * @param round name of the round that it was submitted in; null for rolling intake, and before
     */
    record Outlook(
            @Nullable Instant answerBy,
            boolean late,
            @Nullable String round) {}
}
