package org.worksonarm.portal.notification;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.decision.DecisionMade;

/** Tells a team what was decided, and why. */
@Component
class DecisionLetters {

    private final TeamPost post;

    DecisionLetters(TeamPost post) {
        this.post = post;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(DecisionMade event) {
        post.post(
                template(event.outcome()),
                event.decision().toString(),
                event.application(),
                Map.of("reason", event.reason()));
    }

    /** Each outcome is reached at most once: only from the waiting list is decided anew. */
    private static String template(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "accepted";
            case DECLINED -> "declined";
            case WAITING_LIST -> "waiting-list";
        };
    }
}
