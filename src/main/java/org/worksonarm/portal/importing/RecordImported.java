package org.worksonarm.portal.importing;

import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** An entry of the old record became an application; {@code source} is its address there. */
record RecordImported(ApplicationId application, String source) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "application";
    }

    @Override
    public UUID subjectId() {
        return application.value();
    }

    @Override
    public String action() {
        return "imported";
    }

    @Override
    public String reason() {
        return source;
    }
}
