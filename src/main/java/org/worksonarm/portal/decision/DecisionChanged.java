package org.worksonarm.portal.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** A decision took a step of which no applicant is told. */
record DecisionChanged(
        DecisionId decision,
        ApplicationId application,
        String action,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason)
        implements RecordedEvent {

    static final String SUBJECT = "decision";

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return decision.value();
    }
}
