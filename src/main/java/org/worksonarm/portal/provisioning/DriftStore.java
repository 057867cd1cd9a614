package org.worksonarm.portal.provisioning;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.provisioning.Drift.Expected;

/** Keeps where clouds and the portal disagreed when they were last compared. */
@Component
@Transactional
class DriftStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    DriftStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this node is to compare: where nobody has for so long, and nobody else does now. */
    boolean claim(String cloud, Duration old) {
        var now = clock.instant();
        return jdbc.sql("""
                insert into provisioning_comparison as c (cloud, compared_at, fault) values (?, ?, '')
                on conflict (cloud) do update set compared_at = excluded.compared_at where c.compared_at <= ?""")
                        .params(cloud, Timestamp.from(now), Timestamp.from(now.minus(old)))
                        .update()
                == 1;
    }

    List<Expected> expected(String cloud) {
        return jdbc.sql("""
                select p.allocation_id as allocation, p.resource, l.machine,
                       p.status = 'DONE' and r.status = 'WAITING' and r.attempts = 0 as is_settled
                from provisioning_step p join allocation_card l using (allocation_id)
                join provisioning_step r on r.allocation_id = p.allocation_id and r.kind = 'RECLAIM'
                where p.cloud = ? and p.kind = 'PROVISION' and r.status <> 'DONE' and (p.status = 'DONE' or p.attempts > 0)""")
                .param(cloud)
                .query((row, _) -> new Expected(
                        row.getObject("allocation", UUID.class),
                        row.getString("resource"),
                        row.getString("machine"),
                        row.getBoolean("is_settled")))
                .list();
    }

    Set<UUID> known(String cloud) {
        return Set.copyOf(jdbc.sql("select distinct allocation_id from provisioning_step where cloud = ?")
                .param(cloud)
                .query(UUID.class)
                .list());
    }

    void keep(String cloud, List<Drift> found) {
        jdbc.sql("delete from provisioning_drift where cloud = ?").param(cloud).update();
        jdbc.sql("update provisioning_comparison set fault = '' where cloud = ?")
                .param(cloud)
                .update();
        found.forEach(drift -> insert(cloud, drift));
    }

    void fault(String cloud, String words) {
        jdbc.sql("update provisioning_comparison set fault = ? where cloud = ?")
                .params(words, cloud)
                .update();
    }

    private void insert(String cloud, Drift drift) {
        jdbc.sql("""
                insert into provisioning_drift (cloud, resource, name, allocation_id, kind, detail, seen_at)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(cloud, drift.resource(), drift.name())
                .param(drift.allocation())
                .params(drift.kind().name(), drift.detail(), Timestamp.from(clock.instant()))
                .update();
    }
}
