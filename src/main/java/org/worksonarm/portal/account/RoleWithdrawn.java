package org.worksonarm.portal.account;

import java.util.UUID;
import org.worksonarm.portal.record.RecordedEvent;

/** A person may no longer do what the role allowed. */
public record RoleWithdrawn(AccountId account, Role role) implements RecordedEvent {

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
        return "role withdrawn";
    }

    @Override
    public String before() {
        return role.name();
    }
}
