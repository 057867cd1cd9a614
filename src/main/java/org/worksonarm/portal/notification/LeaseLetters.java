package org.worksonarm.portal.notification;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.lease.LeaseDue;
import org.worksonarm.portal.lease.LeaseStage;

/** Tells a team that the end of a loan comes near, and what to do then. */
@Component
class LeaseLetters {

    private final TeamPost post;

    LeaseLetters(TeamPost post) {
        this.post = post;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void remind(LeaseDue event) {
        var cause = "%s:%s:%s".formatted(event.allocation(), event.stage(), event.dueOn());
        post.post(template(event.stage()), cause, event.application(), Map.of("lease", event));
    }

    private static String template(LeaseStage stage) {
        return switch (stage) {
            case IN_60, IN_30, IN_14, IN_7, IN_1 -> "lease-ending";
            case LAST_DAY -> "lease-last-day";
            case OVER -> "lease-over";
        };
    }
}
