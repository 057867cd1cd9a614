package org.worksonarm.portal.application;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** A project came into the portal. */
record ProjectCreated(ProjectId project, String name) implements RecordedEvent {

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
        return "created";
    }

    @Override
    public String after() {
        return name;
    }
}
