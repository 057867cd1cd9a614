package org.worksonarm.portal.search;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** A tag was stuck on an application or taken off. Its kind keeps it out of the history that teams read. */
record TagChanged(ApplicationId application, String tag, boolean added) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "tags of application";
    }

    @Override
    public UUID subjectId() {
        return application.value();
    }

    @Override
    public String action() {
        return added ? "tagged" : "untagged";
    }

    @Override
    public @Nullable String before() {
        return added ? null : tag;
    }

    @Override
    public @Nullable String after() {
        return added ? tag : null;
    }
}
