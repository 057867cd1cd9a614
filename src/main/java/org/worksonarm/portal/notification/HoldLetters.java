package org.worksonarm.portal.notification;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.allocation.HoldEnded;

/** Tells whoever held a machine that nobody confirmed it in time. */
@Component
class HoldLetters {

    private final CommitteePost post;

    HoldLetters(CommitteePost post) {
        this.post = post;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(HoldEnded event) {
        var heldBy = event.heldBy();
        if (event.lapsed() && heldBy != null) {
            var path = "/allocations/" + event.allocation();
            post.postTo(path, "hold-lapsed", event.application(), Stream.of(heldBy));
        }
    }
}
