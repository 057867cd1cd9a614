package org.worksonarm.portal.account;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** A person signed in for the first time. */
public record AccountOpened(AccountId account) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "account";
    }

    @Override
    public UUID subjectId() {
        return account.value();
    }

    @Override
    public String action() {
        return "opened";
    }
}
