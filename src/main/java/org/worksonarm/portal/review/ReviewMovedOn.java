package org.worksonarm.portal.review;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** The draft of a review goes on with another version of the rubric. */
public record ReviewMovedOn(ReviewId review, int from, int to) implements RecordedEvent {

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
        return "moved on to another rubric";
    }

    @Override
    public String before() {
        return "version " + from;
    }

    @Override
    public String after() {
        return "version " + to;
    }
}
