package org.worksonarm.portal.provisioning;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/** Reads steps and drift for admins, never of an application with which they have a conflict of interest. */
@Component
@Transactional(readOnly = true)
class StepLists {

    static final int MOST = 200;

    private final JdbcClient jdbc;

    StepLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that wait for an admin first, then what is due, then what was done last. */
    List<StepView> steps(AccountId admin) {
        return jdbc.sql("""
                select s.*, c.number, c.project_name, l.machine
                from provisioning_step s join application_card c using (application_id) join allocation_card l using (allocation_id)
                where s.status in ('WAITING', 'DONE', 'FAILED') %s
                order by s.status = 'FAILED' desc, s.next_attempt_at, s.closed_at desc, s.provisioning_step_id limit :most""".formatted(NO_CONFLICT))
                .param("me", admin.value())
                .param("most", MOST)
                .query(StepView.ROWS)
                .list();
    }

    List<DriftLine> drift(AccountId admin) {
        return jdbc.sql("""
                select d.cloud, d.name, d.resource, d.kind, d.detail from provisioning_drift d
                left join allocation_card l using (allocation_id) left join application_card c using (application_id)
                where true %s order by d.cloud, d.kind, d.name limit :most""".formatted(NO_CONFLICT))
                .param("me", admin.value())
                .param("most", MOST)
                .query(DriftLine.class)
                .list();
    }

    List<Comparison> comparisons() {
        return jdbc.sql("select cloud, compared_at, fault from provisioning_comparison order by cloud")
                .query(Comparison.class)
                .list();
    }

    /** One disagreement. */
    record DriftLine(String cloud, String name, String resource, String kind, String detail) {}

    /** When a cloud was last compared with the portal, and what was in the way. */
    record Comparison(String cloud, Instant comparedAt, String fault) {}
}
