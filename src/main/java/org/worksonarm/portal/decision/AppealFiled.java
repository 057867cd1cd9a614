package org.worksonarm.portal.decision;

import java.util.Set;
import java.util.UUID;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.record.RecordedEvent;

/** A team appeals a decision. */
public record AppealFiled(UUID appeal, ApplicationId application, String reason, Told told) implements RecordedEvent {

    @Override
    public String subjectKind() {
        return "appeal";
    }

    @Override
    public UUID subjectId() {
        return appeal;
    }

    @Override
    public String action() {
        return "filed";
    }

    /** Who of the programme is told: those who may decide, and those who reviewed the application. */
    public record Told(Set<AccountId> admins, Set<AccountId> reviewers) {

        public Told {
            admins = Set.copyOf(admins);
            reviewers = Set.copyOf(reviewers);
        }
    }
}
