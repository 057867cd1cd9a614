package org.worksonarm.portal.notification;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.worksonarm.portal.allocation.LoanHeldOver;
import org.worksonarm.portal.application.ApplicationId;

/** Warns the team that is next on a machine, within a month, that whoever has it now asked for more time. */
@Component
class NextInLineLetters {

    private final TeamPost post;
    private final JdbcClient jdbc;

    NextInLineLetters(TeamPost post, JdbcClient jdbc) {
        this.post = post;
        this.jdbc = jdbc;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void warn(LoanHeldOver event) {
        next(event)
                .ifPresent(next -> post.post(
                        "next-in-line",
                        event.allocation() + "@" + event.until(),
                        new ApplicationId(next.applicationId()),
                        Map.of("next", next, "until", event.until())));
    }

    private Optional<Next> next(LoanHeldOver event) {
        return jdbc.sql("""
                select n.application_id, n.machine, n.starts_on
                from allocation_card l join allocation_card n on n.machine_id = l.machine_id
                where l.allocation_id = :loan and n.application_id <> l.application_id and n.status in ('ACTIVE', 'ENDING')
                  and n.starts_on > l.promised_until and n.starts_on <= l.ends_on + 31
                order by n.starts_on, n.allocation_id limit 1""")
                .param("loan", event.allocation().value())
                .query(Next.class)
                .optional();
    }

    /** The loan that is next. */
    record Next(UUID applicationId, String machine, LocalDate startsOn) {}
}
