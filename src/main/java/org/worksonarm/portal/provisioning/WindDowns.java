package org.worksonarm.portal.provisioning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.hardware.MachineId;

/** Reads how far loans that are over are reclaimed, what is not yet first. */
@Component
@Transactional(readOnly = true)
class WindDowns {

    private static final String SELECT = """
            select r.allocation_id, m.name as machine, l.starts_on, l.ends_on, r.due_on, r.operator_task_id,
                   r.access_withdrawn_at, r.wiped_at
            from reclaim_card r join allocation_card l on l.allocation_id = r.allocation_id
            join machine_card m on m.machine_id = r.machine_id
            where (not l.live or l.ends_on < :today or l.machine_id <> r.machine_id) and
            """;

    private static final String OPEN_FIRST =
            " order by r.wiped_at is not null, r.wiped_at desc, l.ends_on, r.allocation_id limit 20";

    private final JdbcClient jdbc;
    private final Clock clock;

    WindDowns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<WindDown> of(AllocationId loan) {
        return list("r.allocation_id = :id", loan.value());
    }

    /** Also of what was wiped within the last month. */
    List<WindDown> of(ApplicationId application) {
        return list(
                "l.application_id = :id and (r.wiped_at is null or r.wiped_at > :today::date - 30)",
                application.value());
    }

    List<WindDown> pending(MachineId machine) {
        return list("r.machine_id = :id and r.wiped_at is null", machine.value());
    }

    private List<WindDown> list(String which, UUID id) {
        return jdbc.sql(SELECT + which + OPEN_FIRST)
                .param("id", id)
                .param("today", LocalDate.now(clock))
                .query(this::windDown)
                .list();
    }

    private WindDown windDown(ResultSet row, int index) throws SQLException {
        var first = row.getObject("starts_on", LocalDate.class);
        var last = row.getObject("ends_on", LocalDate.class);
        return new WindDown(
                row.getObject("allocation_id", UUID.class),
                row.getString("machine"),
                last,
                last.isBefore(first),
                row.getObject("due_on", LocalDate.class),
                row.getObject("operator_task_id", UUID.class),
                instant(row.getTimestamp("access_withdrawn_at")),
                instant(row.getTimestamp("wiped_at")),
                LocalDate.now(clock));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
