package org.worksonarm.portal.conflict;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.record.RecordedEvent;

/** Somebody named an organisation of theirs, or no longer does. */
record AffiliationChanged(
        AccountId person, @Nullable String before, @Nullable String after) implements RecordedEvent {

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
        return after == null ? "affiliation removed" : "affiliation named";
    }
}
