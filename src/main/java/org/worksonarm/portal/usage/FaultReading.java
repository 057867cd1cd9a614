package org.worksonarm.portal.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.conflict.ConflictWall;

/** Reads reports of faults for pages. */
@Component
@Transactional(readOnly = true)
class FaultReading {

    private static final String SELECT = """
            select f.*, l.application_id, m.name as machine, c.number, c.title, c.project_name
            from fault_report f join allocation_card l using (allocation_id) join application_card c using (application_id)
            join machine_card m on m.machine_id = f.machine_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    FaultReading(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All of an application, the last reported first. */
    List<FaultView> of(ApplicationId application) {
        return jdbc.sql(SELECT + "where c.application_id = ? order by f.reported_at desc, f.fault_report_id desc")
                .param(application.value())
                .query((row, _) -> view(row))
                .list();
    }

    /** For an admin: the longest waiting first, never of an application with which the admin conflicts. */
    List<FaultView> page(FaultQuery query, AccountId admin) {
        return jdbc.sql(SELECT + """
                where f.status = :status
                  and (:after::uuid is null or (f.reported_at, f.fault_report_id) >
                       (select a.reported_at, a.fault_report_id from fault_report a where a.fault_report_id = :after::uuid))
                """ + ConflictWall.NO_CONFLICT
                        + " order by f.reported_at, f.fault_report_id limit :limit")
                .param("me", admin.value())
                .param("status", query.show().name())
                .param("after", query.key())
                .param("limit", FaultQuery.PAGE + 1)
                .query((row, _) -> view(row))
                .list();
    }

    Optional<FaultView> find(FaultReportId id, AccountId admin) {
        return jdbc.sql(SELECT + "where f.fault_report_id = :id " + ConflictWall.NO_CONFLICT)
                .param("me", admin.value())
                .param("id", id.value())
                .query((row, _) -> view(row))
                .optional();
    }

    /** What else happened to the machine: other reports that the admin may know of, and days of maintenance. */
    List<Happened> history(FaultView report, AccountId admin) {
        return jdbc.sql("""
                select f.since as day, f.what as words, f.status, c.project_name as project
                from fault_report f join allocation_card l using (allocation_id) join application_card c using (application_id)
                where f.machine_id = :machine and f.fault_report_id <> :id %s
                union all
                select w.starts_on, w.reason, 'MAINTENANCE', null from maintenance_card w where w.machine_id = :machine
                order by day desc limit 20""".formatted(ConflictWall.NO_CONFLICT))
                .param("me", admin.value())
                .param("machine", report.machineId())
                .param("id", report.id())
                .query(Happened.class)
                .list();
    }

    private FaultView view(ResultSet row) throws SQLException {
        var reported = row.getTimestamp("reported_at").toInstant();
        var answered = row.getTimestamp("answered_at");
        return new FaultView(
                row.getObject("fault_report_id", UUID.class),
                row.getObject("allocation_id", UUID.class),
                row.getObject("application_id", UUID.class),
                new ApplicationNumber(row.getLong("number")),
                row.getString("title"),
                row.getString("project_name"),
                row.getObject("machine_id", UUID.class),
                row.getString("machine"),
                row.getString("what"),
                row.getObject("since", LocalDate.class),
                FaultUrgency.valueOf(row.getString("urgency")),
                FaultStatus.valueOf(row.getString("status")),
                reported,
                waited(reported),
                row.getString("answer"),
                answered == null ? null : answered.toInstant(),
                row.getLong("version"));
    }

    private long waited(Instant since) {
        return Duration.between(since, clock.instant()).toDays();
    }

    /** One line of the history of a machine. */
    record Happened(
            LocalDate day,
            String words,
            String status,
            @Nullable String project) {}
}
