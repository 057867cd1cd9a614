package org.worksonarm.portal.usage;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;

/**
 * Asks teams how their loans go. Each question is a transaction of its own, which keeps the row of the ledger together with
 * its mail: whoever comes second at the same moment waits and finds it written, and what breaks off leaves nothing.
 */
@Service
@Transactional
public class CheckInAsking {

    /** Of a loan that went on for long before anybody was asked, only the last due date counts. */
    private static final String DUE = """
            select l.allocation_id, l.application_id, l.machine,
                   l.starts_on + 90 * ((:today - l.starts_on) / 90) as due_on
            from allocation_card l
            where l.live and l.status <> 'HELD' and l.ends_on >= :today and l.starts_on + 90 <= :today
              and not exists (select 1 from check_in k where k.allocation_id = l.allocation_id
                              and k.due_on >= l.starts_on + 90 * ((:today - l.starts_on) / 90))
            order by due_on, l.allocation_id""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckInAsking(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Due> due() {
        return jdbc.sql(DUE)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query(Due.class)
                .list();
    }

    /** Asks unless somebody has. */
    public void ask(Due due) {
        var id = CheckInId.create();
        var written = jdbc.sql("""
                insert into check_in (check_in_id, allocation_id, due_on, asked_on) values (?, ?, ?, ?)
                on conflict (allocation_id, due_on) do nothing""")
                .params(id.value(), due.allocationId(), Date.valueOf(due.dueOn()), Date.valueOf(LocalDate.now(clock)))
                .update();
        if (written == 1) {
            var application = new ApplicationId(due.applicationId());
            events.publishEvent(new CheckInAsked(id, application, due.machine(), due.dueOn(), 0));
        }
    }

    /** A loan whose team is to be asked, and for which day. */
    public record Due(UUID allocationId, UUID applicationId, String machine, LocalDate dueOn) {}
}
