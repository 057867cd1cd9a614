package org.worksonarm.portal.notification;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.notification.Letter.About;
import org.worksonarm.portal.notification.Letter.Addressee;
import org.worksonarm.portal.notification.Letter.Why;
import org.worksonarm.portal.team.TeamInvitation;

/** Sends those who are invited to a team their link. */
@Component
class InvitationLetters {

    private final Outbox outbox;

    InvitationLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    /** An invitation that is sent again has another link, and ends later. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(TeamInvitation event) {
        var about = new About(
                null, event.project().value(), event.path(), List.of(event.projectName(), event.inviterName()));
        var until = LocalDate.ofInstant(event.expiresAt(), ZoneOffset.UTC);
        outbox.post(new Letter(
                "invitation",
                event.invitation() + "@" + event.expiresAt(),
                List.of(Addressee.at(event.address())),
                Why.INVITATION,
                about,
                Map.of("until", until)));
    }
}
