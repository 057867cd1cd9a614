package org.worksonarm.portal.conflict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ProjectId;

/** The conflicts of interest of reviewers and admins, never the reader's own, nor any with a project that hides from them. */
@Component
@Transactional(readOnly = true)
class ConflictList {

    static final int PAGE = 50;

    private static final String CASES = """
            select k.*, m.display_name, c.project_name from (
                select declared_conflict_id as case_id, account_id, project_id, 'DECLARED' as kind, '' as key, reason,
                       declared_at, declared_conflict_id
                from declared_conflict where taken_back_at is null and project_id is not null
                union all
                select md5(concat_ws(' ', account_id, project_id, kind, key))::uuid, account_id, project_id, kind, key, told,
                       null, null
                from detected_conflict) k
            join committee_member m using (account_id)
            join (select distinct project_id, project_name from application_card where submitted_at is not null) c
              using (project_id)
            where k.account_id <> :me %s
              and (k.project_id, k.account_id) not in (select a.project_id, p.account_id from application_participant p
                                                       join application_card a using (application_id))
            """.formatted(ConflictWall.NO_PROJECT_CONFLICT);

    private final JdbcClient jdbc;

    ConflictList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page by name, and one more where the list goes on. */
    List<Case> page(AccountId reader, @Nullable UUID after) {
        return jdbc.sql("with cases as (" + CASES + """
                ) select * from cases
                where cast(:after as uuid) is null or (lower(display_name), lower(project_name), case_id) > (
                    select lower(display_name), lower(project_name), case_id from cases where case_id = cast(:after as uuid))
                order by lower(display_name), lower(project_name), case_id limit :limit""")
                .param("me", reader.value())
                .param("after", after)
                .param("limit", PAGE + 1)
                .query(ConflictList::read)
                .list();
    }

    Optional<Case> find(UUID id, AccountId reader) {
        return jdbc.sql("with cases as (" + CASES + ") select * from cases where case_id = :id")
                .param("me", reader.value())
                .param("id", id)
                .query(ConflictList::read)
                .optional();
    }

    private static Case read(ResultSet row, int index) throws SQLException {
        var declaration = row.getObject("declared_conflict_id", UUID.class);
        var declaredAt = row.getObject("declared_at", OffsetDateTime.class);
        return new Case(
                row.getObject("case_id", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("display_name"),
                new ProjectId(row.getObject("project_id", UUID.class)),
                row.getString("project_name"),
                ConflictKind.valueOf(row.getString("kind")),
                row.getString("key"),
                row.getString("reason"),
                declaredAt == null ? null : declaredAt.toInstant(),
                declaration == null ? null : new DeclaredConflictId(declaration));
    }

    /**
     * One conflict of interest that stands.
     *
     * @param reason what was declared, or what the portal found on both sides
     * @param declaration null where it was detected
     */
    record Case(
            UUID id,
            AccountId person,
            String name,
            ProjectId project,
            String projectName,
            ConflictKind kind,
            String key,
            String reason,
            @Nullable Instant declaredAt,
            @Nullable DeclaredConflictId declaration) {

        boolean isOf(AccountId other) {
            return person.equals(other);
        }
    }
}
