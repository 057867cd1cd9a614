package org.worksonarm.portal.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was found, and sees to it that nobody looks where somebody else is looking, on whichever node. */
@Component
@Transactional
class EvidenceStore {

    /** A look that has not ended by then never will: its node has stopped. */
    private static final Duration LONGEST_LOOK = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    EvidenceStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Claims the look at a repository, unless the last one began more recently than this, or is still under way. */
    boolean claim(RepositoryAddress address, Duration recently) {
        var now = clock.instant();
        return jdbc.sql("""
                insert into repository_evidence (address, asked_at, looking_since) values (:address, :now, :now)
                on conflict (address) do update set asked_at = :now, looking_since = :now
                where (repository_evidence.looking_since is null and repository_evidence.asked_at <= :before)
                   or repository_evidence.looking_since <= :lost""")
                        .param("address", address.name())
                        .param("now", Timestamp.from(now))
                        .param("before", Timestamp.from(now.minus(recently)))
                        .param("lost", Timestamp.from(now.minus(LONGEST_LOOK)))
                        .update()
                > 0;
    }

    void found(RepositoryAddress address, Findings findings) {
        jdbc.sql("""
                update repository_evidence set findings = ?::jsonb, found_at = ?, looking_since = null,
                       failed_at = null, fault = null where address = ?""")
                .params(json.writeValueAsString(findings), now(), address.name())
                .update();
    }

    /** What was found before stays. */
    void failed(RepositoryAddress address, String fault) {
        jdbc.sql("update repository_evidence set failed_at = ?, fault = ?, looking_since = null where address = ?")
                .params(now(), fault, address.name())
                .update();
    }

    /** By the names of the addresses; nothing is kept of those that nobody ever looked at. */
    @Transactional(readOnly = true)
    Map<String, Kept> of(Collection<RepositoryAddress> addresses) {
        var kept = new HashMap<String, Kept>();
        if (!addresses.isEmpty()) {
            jdbc.sql("select * from repository_evidence where address in (:addresses)")
                    .param(
                            "addresses",
                            addresses.stream().map(RepositoryAddress::name).toList())
                    .query(row -> {
                        kept.put(row.getString("address"), kept(row));
                    });
        }
        return kept;
    }

    private Kept kept(ResultSet row) throws SQLException {
        var since = instant(row, "looking_since");
        var findings = row.getString("findings");
        return new Kept(
                since != null && since.isAfter(clock.instant().minus(LONGEST_LOOK)),
                instant(row, "found_at"),
                findings == null ? null : json.readValue(findings, Findings.class),
                instant(row, "failed_at"),
                row.getString("fault"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
