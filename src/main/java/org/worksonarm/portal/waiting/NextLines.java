package org.worksonarm.portal.waiting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.waiting.WaitingOffer.Asking;

/** Knows whose turn it is, without regard to who looks: only for the portal itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NextLines {

    /** Somebody of the team can answer, nothing is offered or held for all that lacks, and nothing was refused lately. */
    private static final String IN_TURN = """
            select w.application_id, w.resource_request_id from waiting_line w
            where w.accepted and w.lacking > w.held
              and exists (select 1 from application_participant p where p.application_id = w.application_id)
              and not exists (select 1 from waiting_offer o where o.resource_request_id = w.resource_request_id
                              and (o.state = 'OPEN' or (o.state <> 'CONFIRMED' and o.ended_at > :rested)))
            order by %s desc, %s""".formatted(Turn.POINTS, Turn.TIES);

    private final JdbcClient jdbc;
    private final Clock clock;

    NextLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first comes first. */
    public List<Asking> inTurn(int restDays) {
        var rested = clock.instant().minus(Duration.ofDays(restDays));
        return jdbc.sql(IN_TURN)
                .param("today", LocalDate.now(clock))
                .param("rested", Timestamp.from(rested))
                .query((row, _) -> new Asking(
                        new ApplicationId(row.getObject("application_id", UUID.class)),
                        new ResourceRequestId(row.getObject("resource_request_id", UUID.class))))
                .list();
    }
}
