package org.worksonarm.portal.allocation;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

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

/** Reads resource requests, never those of applications with which the reader has a conflict of interest. */
@Component
@Transactional(readOnly = true)
class LoanRequests {

    static final int PAGE = 50;

    private static final String SELECT = """
            select r.*, c.number, c.title, c.project_name, c.status, c.decided_at, coalesce(l.lent, 0) as lent,
                   coalesce(l.served, 0) as served,
                   coalesce(l.held, 0) as held
            from resource_request_card r
            join application_card c using (application_id)
            left join lateral (
                select count(*) filter (where live and not goes_on and ends_on >= :today) as lent,
                       count(*) filter (where status = 'HELD') as held,
                       count(*) filter (where not goes_on and (live or (status not in ('REVOKED', 'MOVED')
                           and not isempty(period)))) as served
                from allocation where allocation.resource_request_id = r.resource_request_id) l on true
            where true %s
            """.formatted(NO_CONFLICT);

    private final JdbcClient jdbc;
    private final Clock clock;

    LoanRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<LoanRequest> find(ResourceRequestId id, AccountId reader) {
        return jdbc.sql(SELECT + "and r.resource_request_id = :id and c.status <> 'DRAFT'")
                .param("me", reader.value())
                .param("today", LocalDate.now(clock))
                .param("id", id.value())
                .query(LoanRequests::request)
                .optional();
    }

    List<LoanRequest> of(UUID application, AccountId reader) {
        return jdbc.sql(SELECT + "and r.application_id = :application and c.status <> 'DRAFT' order by r.position")
                .param("me", reader.value())
                .param("today", LocalDate.now(clock))
                .param("application", application)
                .query(LoanRequests::request)
                .list();
    }

    /** Those of accepted applications that still lack machines, first the applications that came first. */
    List<LoanRequest> waiting(RequestQuery query, AccountId reader) {
        var start = query.start();
        return jdbc.sql(SELECT + """
                and c.status = 'ACCEPTED' and (coalesce(l.served, 0) < r.quantity or l.held > 0)
                and (lower(c.project_name) like :pattern or lower(c.title) like :pattern)
                and (:kind = '' or r.kind = :kind) and (c.number, r.position) > (:number, :position)
                order by c.number, r.position limit :limit""")
                .param("me", reader.value())
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
                row.getInt("held"),
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
