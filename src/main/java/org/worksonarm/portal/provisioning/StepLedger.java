package org.worksonarm.portal.provisioning;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives steps to nodes, and keeps what came of them. No transaction is open while a cloud is asked. */
@Component
@Transactional
class StepLedger {

    /** Longer than all requests of one attempt may take, so that never two nodes ask for the same loan. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StepLedger(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The next that is due, for this node alone, and none of a loan that another node has in hand. */
    Optional<Step> claim() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('provisioning steps', 0))::text")
                .query(String.class)
                .single();
        return jdbc.sql("""
                update provisioning_step set leased_until = :lease, attempts = attempts + 1, version = version + 1
                where provisioning_step_id = (
                    select s.provisioning_step_id from provisioning_step s
                    where s.status = 'WAITING' and s.next_attempt_at <= :now and not exists (
                        select 1 from provisioning_step o where o.allocation_id = s.allocation_id and o.leased_until > :now)
                    order by s.next_attempt_at limit 1 for update skip locked)
                returning provisioning_step_id as id, allocation_id, application_id, cloud, kind, attempts, version""")
                .param("now", at(Duration.ZERO))
                .param("lease", at(LEASE))
                .query(Step.class)
                .optional();
    }

    /** Asks again later; an answer that says that it goes on is no failure. */
    void goOn(Step step, String progress, Duration pause) {
        jdbc.sql("""
                update provisioning_step set leased_until = null, next_attempt_at = :next, progress = :progress,
                       last_fault = '', faults = 0, version = version + 1
                where provisioning_step_id = :id and version = :version""")
                .param("next", at(pause))
                .param("progress", progress)
                .param("id", step.id())
                .param("version", step.version())
                .update();
        release(step);
    }

    void done(Step step, String resource) {
        close(step, StepStatus.DONE, "", resource);
    }

    void failed(Step step, String because) {
        close(step, StepStatus.FAILED, because, null);
    }

    void lapsed(Step step, String because) {
        close(step, StepStatus.LAPSED, because, null);
    }

    /** Says how often in a row it went wrong. */
    int fault(Step step, String words) {
        return jdbc.sql("""
                update provisioning_step set faults = faults + 1, last_fault = :words
                where provisioning_step_id = :id returning faults""")
                .param("words", words)
                .param("id", step.id())
                .query(Integer.class)
                .single();
    }

    void again(Step step, Duration pause) {
        jdbc.sql("""
                update provisioning_step set leased_until = null, next_attempt_at = :next, version = version + 1
                where provisioning_step_id = :id and version = :version""")
                .param("next", at(pause))
                .param("id", step.id())
                .param("version", step.version())
                .update();
        release(step);
    }

    private void close(Step step, StepStatus status, String fault, @Nullable String resource) {
        var closed = jdbc.sql("""
                update provisioning_step set status = :status, next_attempt_at = null, leased_until = null, closed_at = :now,
                       last_fault = :fault, resource = coalesce(:resource, resource), version = version + 1
                where provisioning_step_id = :id and version = :version""")
                .param("status", status.name())
                .param("now", at(Duration.ZERO))
                .param("fault", fault)
                .param("resource", resource)
                .param("id", step.id())
                .param("version", step.version())
                .update();
        if (closed == 1) {
            events.publishEvent(new StepChanged(step.id(), step.kind(), StepStatus.WAITING, status, fault));
        }
        release(step);
    }

    /** Also where something changed it meanwhile, so that it goes on at once. */
    private void release(Step step) {
        jdbc.sql("update provisioning_step set leased_until = null where provisioning_step_id = ?")
                .param(step.id())
                .update();
    }

    private Timestamp at(Duration later) {
        Instant now = clock.instant();
        return Timestamp.from(now.plus(later));
    }
}
