package org.worksonarm.portal.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.UuidV7;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was uploaded until it is confirmed, and forgets after a day what nobody confirms. */
@Repository
class ImportPreviews {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ImportPreviews(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    UUID add(String fileName, List<OldRecord> entries, AccountId by) {
        var now = clock.instant();
        forgetUnconfirmed(now.minus(KEPT));
        var id = UuidV7.create();
        jdbc.sql("""
                insert into import_preview (import_preview_id, file_name, judged, created_by, created_at)
                values (?, ?, ?::jsonb, ?, ?)""")
                .params(id, fileName, json.writeValueAsString(entries), by.value(), Timestamp.from(now))
                .update();
        return id;
    }

    Optional<ImportPreview> find(UUID id) {
        return jdbc.sql("select * from import_preview where import_preview_id = ?")
                .param(id)
                .query(this::preview)
                .optional();
    }

    /** Whether it was not confirmed before. */
    boolean confirm(UUID id, NewApplications added) {
        return jdbc.sql("""
                        update import_preview set confirmed_at = ?, applications_added = ?, projects_added = ?
                        where import_preview_id = ? and confirmed_at is null""")
                        .params(Timestamp.from(clock.instant()), added.applications(), added.projects(), id)
                        .update()
                == 1;
    }

    private void forgetUnconfirmed(Instant before) {
        jdbc.sql("delete from import_preview where confirmed_at is null and created_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private ImportPreview preview(ResultSet row, int number) throws SQLException {
        var confirmedAt = row.getTimestamp("confirmed_at");
        return new ImportPreview(
                row.getObject("import_preview_id", UUID.class),
                row.getString("file_name"),
                json.readValue(row.getString("judged"), new TypeReference<List<OldRecord>>() {}),
                confirmedAt == null ? null : confirmedAt.toInstant(),
                confirmedAt == null
                        ? null
                        : new NewApplications(row.getInt("applications_added"), row.getInt("projects_added")));
    }
}
