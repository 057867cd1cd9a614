package org.worksonarm.portal.assignment;

import java.sql.Date;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/** Tells each admin once a week how reviewing stands, in the way that {@link ReviewReminding} reminds reviewers. */
@Service
@Transactional
public class AdminDigests {

    private final WeekReading reading;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdminDigests(WeekReading reading, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.reading = reading;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Those whom mail reaches and who have not been told this week. */
    @Transactional(readOnly = true)
    public List<AccountId> due() {
        return jdbc.sql("""
                select a.account_id from admin_card a join account_contact k using (account_id)
                where k.address is not null and not exists (
                    select 1 from digest d where d.account_id = a.account_id and d.kind = 'ADMIN' and d.day = ?)
                order by a.account_id""").param(Date.valueOf(monday())).query(UUID.class).stream()
                .map(AccountId::new)
                .toList();
    }

    /** Tells somebody unless it has happened this week or there is nothing to tell. */
    public void tell(AccountId admin) {
        var week = reading.of(admin, monday(), LocalDate.now(clock));
        if (!week.isNothing() && keep(admin)) {
            events.publishEvent(week);
        }
    }

    private boolean keep(AccountId admin) {
        return jdbc.sql("insert into digest (account_id, kind, day) values (?, 'ADMIN', ?) on conflict do nothing")
                        .params(admin.value(), Date.valueOf(monday()))
                        .update()
                == 1;
    }

    private LocalDate monday() {
        return LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
