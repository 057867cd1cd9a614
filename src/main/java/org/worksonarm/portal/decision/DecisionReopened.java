package org.worksonarm.portal.decision;

import java.util.List;
import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.record.RecordedEvent;

/** A decision that applicants were told of no longer stands. */
public record DecisionReopened(
        DecisionId decision, ApplicationId application, Outcome outcome, String reason, List<TeamLetter> letters)
        implements RecordedEvent {

    public DecisionReopened {
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
        return "reopened";
    }

    @Override
    public String before() {
        return outcome.name();
    }
}
