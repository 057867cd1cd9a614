package org.worksonarm.portal.allocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.Answer;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.Equipment;
import org.worksonarm.portal.application.Equipment.Boot;
import org.worksonarm.portal.application.Equipment.Jobs;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.application.ResourceNeed;
import org.worksonarm.portal.application.ResourceRequestId;

/** Reads resource requests, never those of applications in which the reader takes part. */
@Component
@Transactional(readOnly = true)
class LoanRequests {

    static final int PAGE = 50;

    private static final String SELECT = """
            select r.*, a.number, a.title, a.project_name, a.status, a.decided_at, coalesce(l.lent, 0) as lent,
                   coalesce(l.served, 0) as served
            from resource_request_card r
            join application_card a using (application_id)
            left join lateral (
                select count(*) filter (where live and ends_on >= :today) as lent,
                       count(*) filter (where live or (status <> 'REVOKED' and not isempty(period))) as served
                from allocation where allocation.resource_request_id = r.resource_request_id) l on true
            where not exists (select 1 from application_participant p
                              where p.application_id = r.application_id and p.account_id = :reader)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    LoanRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<LoanRequest> find(ResourceRequestId id, AccountId reader) {
        return jdbc.sql(SELECT + "and r.resource_request_id = :id and a.status <> 'DRAFT'")
                .param("reader", reader.value())
                .param("today", LocalDate.now(clock))
                .param("id", id.value())
                .query(LoanRequests::request)
                .optional();
    }

    List<LoanRequest> of(UUID application, AccountId reader) {
        return jdbc.sql(SELECT + "and r.application_id = :application and a.status <> 'DRAFT' order by r.position")
                .param("reader", reader.value())
                .param("today", LocalDate.now(clock))
                .param("application", application)
                .query(LoanRequests::request)
                .list();
    }

    /** Those of accepted applications that still lack machines, first the applications that came first. */
    List<LoanRequest> waiting(RequestQuery query, AccountId reader) {
        var start = query.start();
        return jdbc.sql(SELECT + """
                and a.status = 'ACCEPTED' and coalesce(l.served, 0) < r.quantity
                and (lower(a.project_name) like :pattern or lower(a.title) like :pattern)
                and (:kind = '' or r.kind = :kind) and (a.number, r.position) > (:number, :position)
                order by a.number, r.position limit :limit""")
                .param("reader", reader.value())
                .param("today", LocalDate.now(clock))
                .param("pattern", query.pattern())
                .param("kind", Objects.toString(query.requestKind(), ""))
                .param("number", start.number())
                .param("position", start.position())
                .param("limit", PAGE + 1)
                .query(LoanRequests::request)
                .list();
    }

    private static LoanRequest request(ResultSet row, int index) throws SQLException {
        return new LoanRequest(
                new ResourceRequestId(row.getObject("resource_request_id", UUID.class)),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                new ApplicationNumber(row.getLong("number")),
                row.getInt("position"),
                row.getString("title"),
                row.getString("project_name"),
                ApplicationStatus.valueOf(row.getString("status")),
                need(row),
                row.getInt("lent"),
                row.getInt("served"),
                day(row.getObject("decided_at", OffsetDateTime.class)));
    }

    private static @Nullable LocalDate day(@Nullable OffsetDateTime at) {
        return at == null ? null : LocalDate.ofInstant(at.toInstant(), ZoneOffset.UTC);
    }

    static ResourceNeed need(ResultSet row) throws SQLException {
        return new ResourceNeed(
                RequestKind.valueOf(row.getString("kind")),
                row.getInt("quantity"),
                number(row, "vcpu"),
                number(row, "ram_gib"),
                number(row, "disk_gib"),
                number(row, "ci_jobs"),
                Answer.valueOf(row.getString("aarch32")),
                Answer.valueOf(row.getString("armv8_2")),
                row.getString("preferred_model"),
                row.getObject("starts_on", LocalDate.class),
                number(row, "months"),
                row.getBoolean("continuing"),
                number(row, "hours_per_week"),
                row.getString("note"),
                equipment(row),
                row.getBoolean("guessed"));
    }

    private static Equipment equipment(ResultSet row) throws SQLException {
        var jobs = row.getString("jobs");
        return new Equipment(
                Answer.valueOf(row.getString("kvm")),
                Answer.valueOf(row.getString("nvme")),
                row.getString("network"),
                Boot.valueOf(row.getString("boot")),
                row.getString("boot_image"),
                row.getString("boot_from"),
                jobs == null ? null : Jobs.valueOf(jobs),
                number(row, "ci_minutes"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
