package org.worksonarm.portal.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.record.RecordedEvent;

/** An invitation was sent, or came to its end. Neither address nor link stands in the record. */
record InvitationChanged(
        InvitationId invitation,
        ProjectId project,
        String action,
        @Nullable InvitationState from,
        InvitationState to) implements RecordedEvent {

    static final String SUBJECT = "invitation";

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public UUID subjectId() {
        return invitation.value();
    }

    @Override
    public @Nullable String before() {
        return from == null ? null : from.name();
    }

    @Override
    public String after() {
        return to.name();
    }
}
