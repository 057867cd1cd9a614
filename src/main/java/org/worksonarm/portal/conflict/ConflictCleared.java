package org.worksonarm.portal.conflict;

import java.util.UUID;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.record.RecordedEvent;

/** An admin found that what the portal detected is no conflict of interest. */
record ConflictCleared(AccountId person, ProjectId project, ConflictKind kind, String key, String reason)
        implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "account";
    }

    @Override
    public UUID subjectId() {
        return person.value();
    }

    @Override
    public String action() {
        return "conflict of interest cleared";
    }

    @Override
    public String before() {
        return "%s %s, project %s".formatted(kind, key, project);
    }
}
