package org.worksonarm.portal.provisioning;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.NotFound;

/** What admins do about steps that failed. */
@Service
@Transactional
class StepDesk {

    private final JdbcClient jdbc;
    private final ByHandInstead byHand;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StepDesk(JdbcClient jdbc, ByHandInstead byHand, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.byHand = byHand;
        this.events = events;
        this.clock = clock;
    }

    /** Says whether it had failed. */
    boolean tryAgain(UUID id, AccountId admin) {
        var step = find(id, admin);
        var again = jdbc.sql("""
                update provisioning_step set status = 'WAITING', next_attempt_at = ?, closed_at = null, faults = 0,
                       version = version + 1
                where provisioning_step_id = ? and status = 'FAILED'""").params(Timestamp.from(clock.instant()), id).update();
        if (again == 1) {
            events.publishEvent(new StepChanged(id, step.kind(), StepStatus.FAILED, StepStatus.WAITING, null));
        }
        return again == 1;
    }

    /** Says whether it had failed. */
    boolean giveToOperators(UUID id, AccountId admin) {
        var step = find(id, admin);
        var given = jdbc.sql("""
                update provisioning_step set status = 'BY_HAND', closed_at = ?, version = version + 1
                where provisioning_step_id = ? and status = 'FAILED'""").params(Timestamp.from(clock.instant()), id).update();
        if (given == 1) {
            events.publishEvent(new StepChanged(id, step.kind(), StepStatus.FAILED, StepStatus.BY_HAND, null));
            byHand.set(step.allocationId(), step.kind());
        }
        return given == 1;
    }

    private StepView find(UUID id, AccountId admin) {
        return jdbc.sql("""
                select s.*, c.number, c.project_name, l.machine
                from provisioning_step s join application_card c using (application_id) join allocation_card l using (allocation_id)
                where s.provisioning_step_id = :id %s for update of s""".formatted(NO_CONFLICT))
                .param("id", id)
                .param("me", admin.value())
                .query(StepView.ROWS)
                .optional()
                .orElseThrow(() -> new NotFound("provisioning step " + id));
    }
}
