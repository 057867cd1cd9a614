package org.worksonarm.portal.review;

import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** A reviewer began to score an application. */
record ReviewStarted(ReviewId review, ApplicationId application) implements RecordedEvent {

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
        return "started";
    }

    @Override
    public String after() {
        return ReviewStatus.DRAFT.name();
    }
}
