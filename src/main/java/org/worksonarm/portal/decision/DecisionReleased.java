package org.worksonarm.portal.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.record.RecordedEvent;

/**
 * Applicants are told what was decided.
 *
 * @param earlier what they were told before, where it is decided anew
 * @param letters exactly what was shown before the release
 */
public record DecisionReleased(
        DecisionId decision,
        ApplicationId application,
        AccountId by,
        @Nullable Outcome earlier,
        Outcome outcome,
        String reason,
        List<TeamLetter> letters)
        implements RecordedEvent {

    public DecisionReleased {
        letters = List.copyOf(letters);
    }

    @Override
    public String subjectKind() {
        return DecisionChanged.SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return decision.value();
    }

    @Override
    public String action() {
        return "released";
    }

    @Override
    public @Nullable String before() {
        return earlier == null ? null : earlier.name();
    }

    @Override
    public String after() {
        return outcome.name();
    }
}
