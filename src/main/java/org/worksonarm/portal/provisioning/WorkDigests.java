package org.worksonarm.portal.provisioning;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/**
 * Tells each admin what is late or has failed: at most one mail a day, and the same again only after a week. The row of
 * the ledger is written in the transaction of the mail, so that of two nodes one waits and finds it.
 */
@Service
@Transactional
public class WorkDigests {

    private final WorkReading reading;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkDigests(WorkReading reading, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.reading = reading;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Those whom mail reaches, and who were not told within a week or not of a step that has failed since. */
    @Transactional(readOnly = true)
    public List<AccountId> due() {
        return jdbc.sql("""
                select a.account_id from admin_card a join account_contact k using (account_id)
                left join lateral (select max(d.day) as day, max(d.written_at) as at from work_digest d
                                   where d.account_id = a.account_id) told on true
                where k.address is not null and (told.day is null or told.day <= :today::date - 7 or told.day < :today
                    and exists (select 1 from provisioning_step s where s.status = 'FAILED' and s.closed_at > told.at
                        and not exists (select 1 from conflict_of_interest n where n.application_id = s.application_id
                                        and n.account_id = a.account_id)))
                order by a.account_id""").param("today", LocalDate.now(clock)).query(UUID.class).stream()
                .map(AccountId::new)
                .toList();
    }

    /** Tells somebody unless it has happened today or there is nothing to tell. */
    public void tell(AccountId admin) {
        var work = reading.of(admin, LocalDate.now(clock));
        if (!work.isNothing() && keep(work)) {
            events.publishEvent(work);
        }
    }

    private boolean keep(WeekOfWork work) {
        return jdbc.sql("insert into work_digest (account_id, day, written_at) values (?, ?, ?) on conflict do nothing")
                        .params(work.admin().value(), Date.valueOf(work.day()), Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
