package org.worksonarm.portal.notification;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.usage.CheckInAsked;
import org.worksonarm.portal.usage.FaultEnded;
import org.worksonarm.portal.usage.FaultReported;
import org.worksonarm.portal.usage.FaultStatus;
import org.worksonarm.portal.usage.SilenceNoticed;

/** Asks teams how their loans go, and tells of faults, what became of them, and silence. */
@Component
class UsageLetters {

    private final TeamPost team;
    private final CommitteePost admins;
    private final Committee committee;

    UsageLetters(TeamPost team, CommitteePost admins, Committee committee) {
        this.team = team;
        this.admins = admins;
        this.committee = committee;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(CheckInAsked event) {
        var model = Map.<String, Object>of("machine", event.machine(), "reminder", event.afterDays() > 0);
        var cause = event.checkIn() + "+" + event.afterDays();
        team.post("check-in", cause, event.application(), "/check-ins/" + event.checkIn(), model);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(FaultReported event) {
        admins.postTo("/allocations/faults/" + event.report(), "fault-report", event.application(), committee.admins());
    }

    /** What the team withdrew itself is no news to it. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(FaultEnded event) {
        if (event.status() != FaultStatus.WITHDRAWN) {
            var model =
                    Map.<String, Object>of("moved", event.status() == FaultStatus.SUBSTITUTED, "words", event.reason());
            team.post("fault-answer", event.report().toString(), event.application(), model);
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(SilenceNoticed event) {
        if (event.toAdmins()) {
            admins.postTo("/allocations/" + event.loan(), "silence-admins", event.application(), committee.admins());
            return;
        }
        var model = Map.<String, Object>of("machine", event.machine(), "lastSeen", event.lastSeen());
        var cause = event.loan() + "@" + event.lastSeen();
        team.post("silence-team", cause, event.application(), "/heartbeats/" + event.loan(), model);
    }
}
