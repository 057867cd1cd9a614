package org.worksonarm.portal.review;

import java.util.UUID;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.program.RubricId;
import org.worksonarm.portal.record.RecordedEvent;

/** A reviewer handed in a review, or a changed one. */
public record ReviewSubmitted(ReviewId review, ApplicationId application, AccountId reviewer, RubricId rubric)
        implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "review";
    }

    @Override
    public UUID subjectId() {
        return review.value();
    }

    @Override
    public String action() {
        return "submitted";
    }
}
