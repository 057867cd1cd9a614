package org.worksonarm.portal.stocktaking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.UuidV7;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the files that admins bring, and forgets after a day what nobody takes in. */
@Repository
@Transactional
class MachineFiles {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String SELECT =
            "select f.*, p.display_name as by from machine_file f join account_contact p on p.account_id = f.brought_by ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    MachineFiles(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    UUID add(String name, String content, AccountId by) {
        var now = clock.instant();
        jdbc.sql("delete from machine_file where taken_at is null and brought_at < ?")
                .param(Timestamp.from(now.minus(KEPT)))
                .update();
        var id = UuidV7.create();
        jdbc.sql("insert into machine_file (machine_file_id, name, content, brought_by, brought_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(id, name, content, by.value(), Timestamp.from(now))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    MachineFile find(UUID id) {
        return one(SELECT + "where machine_file_id = ?", id);
    }

    /** Makes others wait who would take it in too. */
    MachineFile claim(UUID id) {
        return one(SELECT + "where machine_file_id = ? for update of f", id);
    }

    @Transactional(readOnly = true)
    List<MachineFile> latest() {
        return jdbc.sql(SELECT + "order by f.brought_at desc, f.machine_file_id desc limit 10")
                .query(this::file)
                .list();
    }

    void taken(UUID id, List<ShownLine> lines, AccountId by) {
        jdbc.sql("update machine_file set taken_at = ?, taken_by = ?, lines = ?::jsonb where machine_file_id = ?")
                .params(Timestamp.from(clock.instant()), by.value(), json.writeValueAsString(lines), id)
                .update();
    }

    private MachineFile one(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(this::file).optional().orElseThrow(() -> new NotFound("file " + id));
    }

    private MachineFile file(ResultSet row, int number) throws SQLException {
        var takenAt = row.getTimestamp("taken_at");
        return new MachineFile(
                row.getObject("machine_file_id", UUID.class),
                row.getString("name"),
                row.getString("content"),
                row.getString("by"),
                row.getTimestamp("brought_at").toInstant(),
                takenAt == null ? null : takenAt.toInstant(),
                lines(row.getString("lines")));
    }

    private @Nullable List<ShownLine> lines(@Nullable String kept) {
        return kept == null ? null : json.readValue(kept, new TypeReference<List<ShownLine>>() {});
    }
}
