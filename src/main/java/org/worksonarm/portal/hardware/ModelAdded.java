package org.worksonarm.portal.hardware;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** The catalogue has one model more. */
public record ModelAdded(UUID model, String slug) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "model";
    }

    @Override
    public UUID subjectId() {
        return model;
    }

    @Override
    public String action() {
        return "added";
    }

    @Override
    public String after() {
        return slug;
    }
}
