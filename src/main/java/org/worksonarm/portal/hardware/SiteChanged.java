package org.worksonarm.portal.hardware;

import java.util.List;
import java.util.UUID;
import org.worksonarm.portal.record.FieldChange;
import org.worksonarm.portal.record.RecordedEvent;

/** What is known of a site changed; {@code before} and {@code after} say all of it. */
public record SiteChanged(UUID site, String before, String after, List<FieldChange> fields) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "site";
    }

    @Override
    public UUID subjectId() {
        return site;
    }

    @Override
    public String action() {
        return "changed";
    }
}
