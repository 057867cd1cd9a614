package org.worksonarm.portal.provisioning;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.UuidV7;

/** Plans what a cloud is to do, and when. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Steps {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Steps(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** On that day in UTC, or now where it is over. */
    void plan(Loan loan, String cloud, StepKind kind, LocalDate day) {
        var id = UuidV7.create();
        var now = Timestamp.from(clock.instant());
        var planned = jdbc.sql("""
                insert into provisioning_step (provisioning_step_id, allocation_id, application_id, cloud, kind, status,
                                               next_attempt_at, created_at)
                values (?, ?, ?, ?, ?, 'WAITING', greatest(?::timestamptz, ?::timestamptz), ?) on conflict do nothing""")
                .params(id, loan.allocationId(), loan.applicationId(), cloud, kind.name())
                .params(start(day), now, now)
                .update();
        if (planned == 1) {
            events.publishEvent(new StepChanged(id, kind, null, StepStatus.WAITING, null));
        }
    }

    /** What was begun goes on; only what was not begun waits for another day. */
    void move(Loan loan, StepKind kind, LocalDate day) {
        jdbc.sql("""
                update provisioning_step set next_attempt_at = greatest(?::timestamptz, ?::timestamptz), version = version + 1
                where allocation_id = ? and kind = ? and status = 'WAITING' and attempts = 0""")
                .params(start(day), Timestamp.from(clock.instant()), loan.allocationId(), kind.name())
                .update();
    }

    void lapse(Loan loan, StepKind kind) {
        jdbc.sql("""
                update provisioning_step set status = 'LAPSED', next_attempt_at = null, closed_at = ?, version = version + 1
                where allocation_id = ? and kind = ? and status in ('WAITING', 'FAILED') returning provisioning_step_id""")
                .params(Timestamp.from(clock.instant()), loan.allocationId(), kind.name())
                .query(UUID.class)
                .list()
                .forEach(id ->
                        events.publishEvent(new StepChanged(id, kind, StepStatus.WAITING, StepStatus.LAPSED, null)));
    }

    void changeCloud(Loan loan, String cloud) {
        jdbc.sql("""
                update provisioning_step set cloud = ?, version = version + 1
                where allocation_id = ? and status = 'WAITING' and attempts = 0 and cloud <> ?""").params(cloud, loan.allocationId(), cloud).update();
    }

    /** Whether the cloud was asked for it, whatever it answered. */
    boolean wasBegun(Loan loan, StepKind kind) {
        return jdbc.sql("""
                select exists (select 1 from provisioning_step where allocation_id = ? and kind = ? and attempts > 0)""")
                .params(loan.allocationId(), kind.name())
                .query(Boolean.class)
                .single();
    }

    /** Not where an admin gave it to operators meanwhile. */
    boolean isPlanned(Loan loan) {
        return jdbc.sql(
                        "select coalesce(bool_and(status <> 'BY_HAND'), false) from provisioning_step where allocation_id = ?")
                .param(loan.allocationId())
                .query(Boolean.class)
                .single();
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
