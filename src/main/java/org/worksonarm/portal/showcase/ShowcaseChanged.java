package org.worksonarm.portal.showcase;

import java.util.UUID;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.record.RecordedEvent;

/** A project shows something else of itself than before, or to others. */
record ShowcaseChanged(ProjectId project, boolean wasPublic, boolean isPublic) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "project";
    }

    @Override
    public UUID subjectId() {
        return project.value();
    }

    @Override
    public String action() {
        return "public page changed";
    }

    @Override
    public String before() {
        return words(wasPublic);
    }

    @Override
    public String after() {
        return words(isPublic);
    }

    private static String words(boolean visible) {
        return visible ? "public" : "not public";
    }
}
