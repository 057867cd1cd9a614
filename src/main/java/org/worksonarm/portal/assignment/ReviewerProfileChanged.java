package org.worksonarm.portal.assignment;

import java.util.UUID;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.record.RecordedEvent;

/** A reviewer changed what they know, how much they take on, or when they are away. */
public record ReviewerProfileChanged(AccountId reviewer) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "reviewer profile";
    }

    @Override
    public UUID subjectId() {
        return reviewer.value();
    }

    @Override
    public String action() {
        return "changed";
    }
}
