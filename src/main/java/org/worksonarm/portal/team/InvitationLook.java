package org.worksonarm.portal.team;

import java.time.Instant;
import org.worksonarm.portal.application.ProjectId;

/** What somebody who holds the link of an invitation gets to see. */
sealed interface InvitationLook {

    /** It waits for an answer. */
    record Open(ProjectId project, String projectName, String inviter, Instant expiresAt) implements InvitationLook {}

    /** It is answered, just now. */
    record Answered(ProjectId project, String projectName) implements InvitationLook {}

    /** The reader is on the team already. */
    record OnTheTeam(ProjectId project, String projectName) implements InvitationLook {}

    /** The link opens nothing. */
    record Gone(Reason reason) implements InvitationLook {

        static InvitationLook unknown() {
            return new Gone(Reason.UNKNOWN);
        }
    }

    /** Why a link opens nothing. */
    enum Reason {
        UNKNOWN,
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        EXPIRED
    }
}
