package org.worksonarm.portal.application;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** A project took another name. */
record ProjectRenamed(ProjectId project, String before, String after) implements RecordedEvent {

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
        return "renamed";
    }
}
