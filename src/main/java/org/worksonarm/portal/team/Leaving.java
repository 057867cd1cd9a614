package org.worksonarm.portal.team;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.TeamChanged;

/** Withdraws what somebody who is no longer on a team has sent for it: it could be their own way back. */
@Component
class Leaving {

    private final Invitations invitations;

    Leaving(Invitations invitations) {
        this.invitations = invitations;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void withdrawTheirs(TeamChanged event) {
        var gone = event.previous();
        if (gone == null) {
            return;
        }
        switch (event.change()) {
            case LEFT, REMOVED ->
                invitations.findOpenBy(event.project(), gone).forEach(invitation -> {
                    invitation.withdraw();
                    invitations.save(invitation);
                });
            case JOINED, HANDED_OVER -> {}
        }
    }
}
