package org.worksonarm.portal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.worksonarm.portal.account.AccountId;

/** Finds loans of the demo, never those of whoever tries it as a maintainer. */
@Component
@ConditionalOnBooleanProperty("portal.demo.enabled")
class DemoLoans {

    private final JdbcClient jdbc;
    private final Clock clock;

    DemoLoans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Those that began at least so many days ago, the oldest first. Teams that wait for more are left alone: once somebody
     * can answer for them, the portal offers them what should stay free for whoever tries the demo.
     */
    List<DemoLoan> since(int days, AccountId visitor) {
        return jdbc.sql("""
                select distinct on (l.starts_on, c.project_id) l.allocation_id, l.application_id, c.project_id, l.machine_id,
                       l.machine, m.model, l.kind, l.starts_on
                from allocation_card l join application_card c using (application_id)
                join machine_card m on m.machine_id = l.machine_id
                where l.status = 'ACTIVE' and c.status = 'ACCEPTED' and not l.held_over
                  and l.starts_on <= :today::date - :days and l.ends_on > :today::date + 14
                  and not exists (select 1 from application_participant p
                                  where p.application_id = l.application_id and p.account_id = :visitor)
                  and not exists (select 1 from waiting_line w join application_card o using (application_id)
                                  where o.project_id = c.project_id)
                order by l.starts_on, c.project_id""")
                .param("today", LocalDate.now(clock))
                .param("days", days)
                .param("visitor", visitor.value())
                .query(DemoLoan.class)
                .list();
    }

    /** A machine like that of a loan which nobody has now or later. */
    Optional<UUID> spare(DemoLoan loan) {
        return jdbc.sql("""
                select m.machine_id from machine_card m
                where m.state = 'AVAILABLE' and m.sharing = 'WHOLE' and m.model = ? and m.name not in ('ewr1-hi-02', 'ewr1-emag-02')
                  and not exists (select 1 from allocation_card l where l.machine_id = m.machine_id and l.live)
                order by m.name desc limit 1""").param(loan.model()).query(UUID.class).optional();
    }
}
