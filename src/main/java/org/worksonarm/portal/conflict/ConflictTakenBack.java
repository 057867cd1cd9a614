package org.worksonarm.portal.conflict;

import java.util.UUID;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.record.RecordedEvent;

/** An admin found that what somebody declared no longer holds. */
record ConflictTakenBack(AccountId person, String called, String reason) implements RecordedEvent {

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
        return "conflict of interest taken back";
    }

    @Override
    public String before() {
        return called;
    }
}
