package org.worksonarm.portal.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.waiting.OfferEnded;
import org.worksonarm.portal.waiting.OfferMade;
import org.worksonarm.portal.waiting.OfferState;

/** Tells a team what it is offered and until when it may answer, and when an offer ends without its doing. */
@Component
class OfferLetters {

    private final TeamPost post;
    private final JdbcClient jdbc;

    OfferLetters(TeamPost post, JdbcClient jdbc) {
        this.post = post;
        this.jdbc = jdbc;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(OfferMade event) {
        var model = Map.<String, Object>of("offered", offered(event.allocation()), "lastDay", day(event.openUntil()));
        post.post("offer", event.offer().toString(), event.application(), page(event.offer()), model);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void tell(OfferEnded event) {
        if (event.state() == OfferState.EXPIRED || event.state() == OfferState.TAKEN_BACK) {
            var model = Map.<String, Object>of("offered", offered(event.allocation()), "reason", event.reason());
            post.post("offer-over", event.offer().toString(), event.application(), page(event.offer()), model);
        }
    }

    private static String page(Object offer) {
        return "/offers/" + offer;
    }

    private static LocalDate day(Instant openUntil) {
        return LocalDate.ofInstant(openUntil.minusNanos(1), ZoneOffset.UTC);
    }

    private Offered offered(AllocationId id) {
        return jdbc.sql("""
                select machine, model_name, site_name, kind, starts_on, promised_until
                from allocation_card where allocation_id = ?""").param(id.value()).query(Offered.class).single();
    }

    /** What the words tell of what is offered. */
    record Offered(
            String machine,
            String modelName,
            String siteName,
            String kind,
            LocalDate startsOn,
            LocalDate promisedUntil) {

        public String what() {
            return switch (kind) {
                case "VM" -> "a virtual machine on " + machine;
                case "HOSTED_CI" -> "hosted CI on " + machine;
                default -> "the machine " + machine;
            };
        }
    }
}
