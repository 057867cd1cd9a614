package org.worksonarm.portal.notification;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.closing.ClosingTold;

/** Tells a team, in one letter, that a site closes and what becomes of all that it has there. */
@Component
class ClosingNotice {

    private final TeamPost post;

    ClosingNotice(TeamPost post) {
        this.post = post;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(ClosingTold event) {
        var cause = "%s:%s:%s"
                .formatted(
                        event.site(),
                        event.day(),
                        Integer.toHexString(event.words().hashCode()));
        post.post("site-closing", cause, event.application(), Map.of("closing", event));
    }
}
