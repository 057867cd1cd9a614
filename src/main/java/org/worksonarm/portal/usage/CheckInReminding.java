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

/** Reminds teams of check-ins without an answer, after 14 and after 28 days, once each, in the way of {@link CheckInAsking}. */
@Service
@Transactional
public class CheckInReminding {

    /** Where nobody looked for so long that both are due, the later one is enough; so an earlier one never follows it. */
    private static final String DUE = """
            select k.check_in_id, l.application_id, l.machine, k.due_on,
                   case when k.asked_on <= :today::date - 28 then 28 else 14 end as after_days
            from check_in k join allocation_card l using (allocation_id)
            where k.answered_at is null and k.asked_on <= :today::date - 14 and l.live and l.ends_on >= :today
              and not exists (select 1 from check_in later where later.allocation_id = k.allocation_id and later.due_on > k.due_on)
              and not exists (select 1 from check_in_reminder r where r.check_in_id = k.check_in_id
                              and r.after_days >= case when k.asked_on <= :today::date - 28 then 28 else 14 end)
            order by k.due_on, k.check_in_id""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckInReminding(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
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

    /** Reminds unless it was answered, or somebody has reminded. */
    public void remind(Due due) {
        var written = jdbc.sql("""
                insert into check_in_reminder (check_in_id, after_days, told_on)
                select check_in_id, ?, ? from check_in where check_in_id = ? and answered_at is null
                on conflict do nothing""")
                .params(due.afterDays(), Date.valueOf(LocalDate.now(clock)), due.checkInId())
                .update();
        if (written == 1) {
            var application = new ApplicationId(due.applicationId());
            events.publishEvent(new CheckInAsked(
                    new CheckInId(due.checkInId()), application, due.machine(), due.dueOn(), due.afterDays()));
        }
    }

    /** A check-in to remind of. */
    public record Due(UUID checkInId, UUID applicationId, String machine, LocalDate dueOn, int afterDays) {}
}
