package org.worksonarm.portal.handover;

import static org.worksonarm.portal.conflict.ConflictWall.NO_CONFLICT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
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

/** Reads hand-overs for pages. */
@Component
@Transactional(readOnly = true)
class HandoverLists {

    private final JdbcClient jdbc;
    private final Clock clock;

    HandoverLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<HandoverView> find(UUID allocation) {
        return jdbc.sql("""
                select h.*, c.display_name as acknowledger from handover h
                left join account_contact c on c.account_id = h.acknowledged_by where h.allocation_id = ?""").param(allocation).query(HandoverLists::view).optional();
    }

    /** For an admin: loans that are not over, what is missing first, never of an application with which they conflict. */
    List<HandoverLine> page(HandoverQuery query, AccountId admin) {
        return jdbc.sql("""
                select l.allocation_id, l.machine, l.kind, l.starts_on, l.ends_on, c.number, c.title, c.project_name,
                       h.given_at, h.acknowledged_at, h.reminded_at
                from allocation_card l join application_card c using (application_id)
                left join handover h on h.allocation_id = l.allocation_id
                where l.live and l.ends_on >= :today and case :state
                    when 'MISSING' then h.allocation_id is null
                    when 'UNACKNOWLEDGED' then h.acknowledged_at is null and h.given_at <= :late
                    when 'DONE' then h.acknowledged_at is not null
                    else true end
                  and (:after::uuid is null or (l.starts_on, l.allocation_id) >
                       (select a.starts_on, a.allocation_id from allocation_card a where a.allocation_id = :after::uuid))
                """ + NO_CONFLICT + " order by l.starts_on, l.allocation_id limit :limit")
                .param("today", LocalDate.now(clock))
                .param("late", Timestamp.from(clock.instant().minus(Reminding.PATIENCE)))
                .param("state", query.shown().name())
                .param("after", query.key())
                .param("me", admin.value())
                .param("limit", HandoverQuery.PAGE + 1)
                .query(HandoverLine.ROWS)
                .list();
    }

    private static HandoverView view(ResultSet row, int index) throws SQLException {
        return new HandoverView(
                new Access(
                        row.getString("host_name"),
                        row.getInt("port"),
                        row.getString("user_name"),
                        row.getString("jump_host"),
                        row.getString("notes"),
                        row.getString("first_steps")),
                row.getTimestamp("given_at").toInstant(),
                row.getString("acknowledger"),
                instant(row, "acknowledged_at"),
                instant(row, "reminded_at"),
                row.getLong("version"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
