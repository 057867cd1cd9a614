package org.worksonarm.portal.usage;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;

/** Asks the team of a loan that has fallen silent, and tells the admins two weeks later, once each for one silence. */
@Service
@Transactional
public class SilenceTelling {

    private static final String DUE = """
            select h.allocation_id, l.application_id, l.machine, h.seen_at, t.told_on is not null as to_admins
            from heartbeat h join allocation_card l using (allocation_id)
            left join silence t on t.allocation_id = h.allocation_id and t.since = h.seen_at and t.told = 'TEAM'
            where l.live and l.status <> 'HELD' and l.ends_on >= :today and h.seen_at < :since
              and (t.told_on is null or t.told_on <= :today::date - 14)
              and not exists (select 1 from silence a where a.allocation_id = h.allocation_id and a.since = h.seen_at
                              and a.told = 'ADMINS')
            order by h.seen_at, h.allocation_id""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final UsageSettings settings;
    private final Clock clock;

    SilenceTelling(JdbcClient jdbc, ApplicationEventPublisher events, UsageSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Due> due() {
        var since = clock.instant().atOffset(ZoneOffset.UTC).minusDays(settings.silentDays());
        return jdbc.sql(DUE)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("since", since)
                .query(Due.class)
                .list();
    }

    /** Tells unless there was a sign meanwhile, or somebody has told. */
    public void tell(Due due) {
        var written = jdbc.sql("""
                insert into silence (allocation_id, since, told, told_on)
                select allocation_id, seen_at, ?, ? from heartbeat where allocation_id = ? and seen_at = ?
                on conflict do nothing""")
                .params(due.toAdmins() ? "ADMINS" : "TEAM", Date.valueOf(LocalDate.now(clock)))
                .params(due.allocationId(), due.seenAt())
                .update();
        if (written == 1) {
            events.publishEvent(due.event());
        }
    }

    /** A silence that somebody is to be told of. */
    public record Due(UUID allocationId, UUID applicationId, String machine, OffsetDateTime seenAt, boolean toAdmins) {

        private SilenceNoticed event() {
            var lastSeen = seenAt.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
            return new SilenceNoticed(
                    new AllocationId(allocationId), new ApplicationId(applicationId), machine, lastSeen, toAdmins);
        }
    }
}
