package org.worksonarm.portal.team;

import java.time.Instant;
import org.worksonarm.portal.application.ProjectId;

/**
 * Asks for a mail with the link of an invitation, published inside the transaction of the invitation each time that one is
 * sent. It holds the only copy of the link, so whoever stores the event stores a secret, and should not keep it longer
 * than the mail takes.
 *
 * @param path the link without the address of the portal, such as {@code /invitations/…}
 */
public record TeamInvitation(
        InvitationId invitation,
        ProjectId project,
        String projectName,
        String address,
        String inviterName,
        String path,
        Instant expiresAt) {

    /** Says neither address nor link, because events stand in logs. */
    @Override
    public String toString() {
        return "TeamInvitation[%s]".formatted(invitation);
    }
}
