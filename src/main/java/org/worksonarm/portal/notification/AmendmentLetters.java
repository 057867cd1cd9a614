package org.worksonarm.portal.notification;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.amendment.AmendmentEnded;
import org.worksonarm.portal.amendment.AmendmentFiled;
import org.worksonarm.portal.amendment.AmendmentKind;
import org.worksonarm.portal.amendment.AmendmentStatus;

/** Tells admins that a team asks for a change, and the team what became of it. */
@Component
class AmendmentLetters {

    private final CommitteePost admins;
    private final Committee committee;
    private final TeamPost team;
    private final MessageSource messages;

    AmendmentLetters(CommitteePost admins, Committee committee, TeamPost team, MessageSource messages) {
        this.admins = admins;
        this.committee = committee;
        this.team = team;
        this.messages = messages;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(AmendmentFiled event) {
        var page = "/allocations/change-requests/" + event.amendment();
        admins.postTo(page, "change-request", event.application(), committee.admins());
    }

    /** What the team withdrew itself is no news to it. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(AmendmentEnded event) {
        if (event.status() == AmendmentStatus.WITHDRAWN) {
            return;
        }
        var model = Map.<String, Object>of(
                "agreed", event.status() == AmendmentStatus.AGREED,
                "kind", kind(event.kind()),
                "words", event.reason(),
                "nextStep", event.nextStep());
        team.post("change-answer", event.amendment().toString(), event.application(), model);
    }

    private String kind(AmendmentKind kind) {
        return Objects.requireNonNull(messages.getMessage("AmendmentKind." + kind, null, Locale.ENGLISH));
    }
}
