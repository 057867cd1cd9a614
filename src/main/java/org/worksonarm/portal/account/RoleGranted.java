package org.worksonarm.portal.account;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** A person may do more. */
public record RoleGranted(AccountId account, Role role) implements RecordedEvent {

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
        return "role granted";
    }

    @Override
    public String after() {
        return role.name();
    }
}
