package org.worksonarm.portal.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.record.RecordedEvent;

/** An application was decided, or decided anew; {@code earlier} is null the first time. */
public record DecisionMade(
        DecisionId decision,
        ApplicationId application,
        @Nullable Outcome earlier,
        Outcome outcome,
        String reason) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "decision";
    }

    @Override
    public UUID subjectId() {
        return decision.value();
    }

    @Override
    public String action() {
        return "decided";
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
