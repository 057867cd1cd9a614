package org.worksonarm.portal.hardware;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** Machines may now stand at a further site. */
public record SiteAdded(UUID site, String code) implements RecordedEvent {

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
        return "added";
    }

    @Override
    public String after() {
        return code;
    }
}
