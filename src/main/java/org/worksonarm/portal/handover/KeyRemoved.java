package org.worksonarm.portal.handover;

import java.util.UUID;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.record.RecordedEvent;

/** Somebody no longer wants one of their SSH public keys to open machines. */
public record KeyRemoved(SshKeyId key, AccountId owner, String fingerprint) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "ssh key";
    }

    @Override
    public UUID subjectId() {
        return key.value();
    }

    @Override
    public String action() {
        return "removed";
    }

    @Override
    public String after() {
        return fingerprint;
    }
}
