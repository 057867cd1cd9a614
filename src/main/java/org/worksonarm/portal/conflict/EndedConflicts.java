package org.worksonarm.portal.conflict;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/** Conflicts of interest that admins ended, never the reader's own, nor any with a project that hides from them. */
@Component
@Transactional(readOnly = true)
class EndedConflicts {

    static final int PAGE = 25;

    private static final String ENDED = """
            select k.*, m.display_name as name, c.project_name, coalesce(b.display_name, 'Somebody') as ended_by from (
                select declared_conflict_id as case_id, account_id, project_id, 'DECLARED' as kind, reason as found,
                       taken_back_by as ender, taken_back_at as ended_at, taken_back_because as because
                from declared_conflict where taken_back_at is not null and project_id is not null
                union all
                select md5(concat_ws(' ', account_id, project_id, kind, key))::uuid, account_id, project_id, kind, key,
                       cleared_by, cleared_at, reason
                from cleared_conflict) k
            join account_contact m using (account_id)
            left join account_contact b on b.account_id = k.ender
            join (select distinct project_id, project_name from application_card where submitted_at is not null) c
              using (project_id)
            where k.account_id <> :me\s""" + ConflictWall.NO_PROJECT_CONFLICT;

    private final JdbcClient jdbc;

    EndedConflicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page, what ended last first, and one more where the list goes on. */
    List<Ended> page(AccountId reader, @Nullable UUID after) {
        return jdbc.sql("with ended as (" + ENDED + """
                ) select case_id, name, project_name, kind, found, ended_by, ended_at, because from ended
                where cast(:after as uuid) is null or (ended_at, case_id) < (
                    select ended_at, case_id from ended where case_id = cast(:after as uuid))
                order by ended_at desc, case_id desc limit :limit""")
                .param("me", reader.value())
                .param("after", after)
                .param("limit", PAGE + 1)
                .query(Ended.class)
                .list();
    }

    /**
     * One that stands no more.
     *
     * @param found what was declared, or what the portal found on both sides
     * @param because why it was ended
     */
    record Ended(
            UUID caseId,
            String name,
            String projectName,
            ConflictKind kind,
            String found,
            String endedBy,
            Instant endedAt,
            String because) {}
}
