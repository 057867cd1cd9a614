package org.worksonarm.portal.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.kernel.NotFound;
import org.worksonarm.portal.kernel.UuidV7;

/** Keeps the files that admins bring, each for whoever brought it alone, and forgets after a day what nobody carries out. */
@Repository
@Transactional
class AssignmentFiles {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final String OWN = """
            select assignment_file_id, name, content, outcomes, brought_at, carried_out_at from assignment_file
            where assignment_file_id = ? and brought_by = ?""";

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID add(String name, String content, String outcomes, AccountId by) {
        forget();
        var id = UuidV7.create();
        jdbc.sql("""
                insert into assignment_file (assignment_file_id, name, content, outcomes, brought_by, brought_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(id, name, content, outcomes, by.value(), Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    AssignmentFile find(UUID id, AccountId reader) {
        return one(OWN, id, reader);
    }

    /** Makes others wait who would carry it out. */
    AssignmentFile claim(UUID id, AccountId admin) {
        return one(OWN + " for update", id, admin);
    }

    @Transactional(readOnly = true)
    List<AssignmentFile> latest(AccountId reader) {
        return jdbc.sql("""
                select assignment_file_id, name, '' as content, '' as outcomes, brought_at, carried_out_at
                from assignment_file where brought_by = ? order by brought_at desc, assignment_file_id desc limit 10""").param(reader.value()).query(AssignmentFiles::file).list();
    }

    void carriedOut(UUID id, String outcomes) {
        jdbc.sql("update assignment_file set carried_out_at = ?, outcomes = ? where assignment_file_id = ?")
                .params(Timestamp.from(clock.instant()), outcomes, id)
                .update();
    }

    private AssignmentFile one(String sql, UUID id, AccountId reader) {
        return jdbc.sql(sql)
                .params(id, reader.value())
                .query(AssignmentFiles::file)
                .optional()
                .orElseThrow(() -> new NotFound("file of assignments " + id));
    }

    private void forget() {
        jdbc.sql("delete from assignment_file where carried_out_at is null and brought_at < ?")
                .param(Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private static AssignmentFile file(ResultSet row, int number) throws SQLException {
        var carriedOutAt = row.getTimestamp("carried_out_at");
        return new AssignmentFile(
                row.getObject("assignment_file_id", UUID.class),
                row.getString("name"),
                row.getString("content"),
                row.getString("outcomes"),
                row.getTimestamp("brought_at").toInstant(),
                carriedOutAt == null ? null : carriedOutAt.toInstant());
    }
}
