package org.worksonarm.portal.notification;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.handover.AccessDetailsGiven;
import org.worksonarm.portal.handover.AcknowledgementMissed;

/** Tells a team that it can read how to log in, never how. */
@Component
class HandoverLetters {

    private final TeamPost post;
    private final JdbcClient jdbc;

    HandoverLetters(TeamPost post, JdbcClient jdbc) {
        this.post = post;
        this.jdbc = jdbc;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(AccessDetailsGiven event) {
        var machine = machine(event.allocation());
        var cause = "%s@%s@%d".formatted(event.allocation(), machine, event.edition());
        var model = Map.<String, Object>of("machine", machine, "corrected", event.corrected());
        post.post("access", cause, event.application(), model);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(AcknowledgementMissed event) {
        var machine = machine(event.allocation());
        var model = Map.<String, Object>of("machine", machine);
        post.post("access-reminder", event.allocation() + "@" + machine, event.application(), model);
    }

    private String machine(AllocationId allocation) {
        return jdbc.sql("select machine from allocation_card where allocation_id = ?")
                .param(allocation.value())
                .query(String.class)
                .single();
    }
}
