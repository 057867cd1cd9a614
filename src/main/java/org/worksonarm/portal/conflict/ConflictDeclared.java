package org.worksonarm.portal.conflict;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.record.RecordedEvent;

/**
 * Somebody said that they have a conflict of interest, which holds from now on.
 *
 * @param project null where the portal knows none that is called so yet
 */
public record ConflictDeclared(AccountId person, @Nullable ProjectId project, String called, String reason)
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
        return "declared a conflict of interest";
    }

    @Override
    public String after() {
        return called;
    }
}
