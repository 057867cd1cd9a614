package org.worksonarm.portal.application;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** What an accepted application asks for was changed, as the programme agreed. */
record RequestAmended(ResourceRequestId request, String before, String after) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "resource request";
    }

    @Override
    public UUID subjectId() {
        return request.value();
    }

    @Override
    public String action() {
        return "amended";
    }
}
