package org.worksonarm.portal.handover;

import java.util.UUID;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.record.RecordedEvent;

/** Somebody keeps one more SSH public key. */
public record KeyAdded(SshKeyId key, AccountId owner, String fingerprint) implements RecordedEvent {

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
        return "added";
    }

    @Override
    public String after() {
        return fingerprint;
    }
}
