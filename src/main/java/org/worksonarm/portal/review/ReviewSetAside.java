package org.worksonarm.portal.review;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** A review no longer counts, as its author has a conflict of interest. */
public record ReviewSetAside(ReviewId review) implements RecordedEvent {

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
        return "set aside";
    }
}
