package org.worksonarm.portal.team;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ProjectId;
import org.worksonarm.portal.team.InvitationMail.Sending;
import org.worksonarm.portal.team.TeamPage.OpenInvitation;

/** The invitations to a project that nobody answered, each with what became of its mail. */
@Component
@Transactional(readOnly = true)
class OpenInvitations {

    private final Invitations invitations;
    private final ObjectProvider<InvitationMail> mails;
    private final Clock clock;

    OpenInvitations(Invitations invitations, ObjectProvider<InvitationMail> mails, Clock clock) {
        this.invitations = invitations;
        this.mails = mails;
        this.clock = clock;
    }

    List<OpenInvitation> of(ProjectId project) {
        var now = clock.instant();
        var sent = new HashMap<InvitationId, Sending>();
        mails.forEach(mail -> sent.putAll(mail.ofProject(project)));
        return invitations.findOpen(project).stream()
                .map(invitation -> new OpenInvitation(
                        invitation.id().value(),
                        invitation.address().value(),
                        invitation.expiresAt(),
                        invitation.isExpired(now),
                        sent.get(invitation.id())))
                .toList();
    }
}
