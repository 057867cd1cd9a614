package org.worksonarm.portal.importing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ProjectId;

/** Which old records became which applications. */
@Repository
class ImportedRecords {

    private final JdbcClient jdbc;

    ImportedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes other imports wait until this one's transaction has ended. */
    void lock() {
        jdbc.sql("lock table imported_record in share row exclusive mode").update();
    }

    /** The fingerprints of those records that were imported before, by source. */
    Map<String, String> fingerprints(Collection<String> sources) {
        return jdbc
                .sql("select source, fingerprint from imported_record where source = any(:sources)")
                .param("sources", sources.toArray(String[]::new))
                .query(Known.class)
                .stream()
                .collect(Collectors.toMap(Known::source, Known::fingerprint));
    }

    /** The sources of those applications that a person has a conflict of interest with. */
    Set<String> hiddenFrom(AccountId person) {
        return Set.copyOf(
                jdbc.sql("""
                select distinct source from imported_record join conflict_of_interest using (application_id)
                where account_id = ?""").param(person.value()).query(String.class).list());
    }

    /** The project that was imported from one of these sources, or under this key, before. */
    Optional<ProjectId> project(Collection<String> sources, String key) {
        return jdbc.sql("""
                select project_id from imported_record join application_card using (application_id)
                where source = any(:sources) or (project_key = :key and :key <> '') order by imported_at limit 1""")
                .param("sources", sources.toArray(String[]::new))
                .param("key", key)
                .query(UUID.class)
                .optional()
                .map(ProjectId::new);
    }

    void add(OldRecord entry, String projectKey, ApplicationId application, Instant now) {
        jdbc.sql("""
                insert into imported_record (source, fingerprint, project_key, application_id, imported_at)
                values (?, ?, ?, ?, ?)""")
                .params(entry.origin().url(), entry.origin().fingerprint(), projectKey)
                .params(application.value(), Timestamp.from(now))
                .update();
    }

    private record Known(String source, String fingerprint) {}
}
