package org.worksonarm.portal.conflict;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ProjectId;

/** Saying that one has a conflict of interest. Who says so again, says nothing new. */
@Service
@Transactional
public class Declaring {

    private final DeclaredConflicts declared;
    private final ConflictWall wall;
    private final JdbcClient jdbc;
    private final Clock clock;

    Declaring(DeclaredConflicts declared, ConflictWall wall, JdbcClient jdbc, Clock clock) {
        this.declared = declared;
        this.wall = wall;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** With the project behind an application that the person may see, as yet. */
    public void declare(ApplicationId application, AccountId person, String reason) {
        var dossier = wall.claim(application, person);
        takeTurns(person);
        save(person, dossier.projectId(), dossier.projectName(), reason);
    }

    /** With whatever is called so, also where it hides from this person already: the answer must not tell. */
    public void declare(String called, AccountId person, String reason) {
        takeTurns(person);
        var projects = jdbc.sql("""
                select project_id from project_key
                where kind = 'NAME' and key = lower(trim(regexp_replace(?, '\\s+', ' ', 'g')))""").param(called).query(UUID.class).list();
        if (projects.isEmpty()) {
            save(person, null, called, reason);
        }
        projects.forEach(project -> save(person, new ProjectId(project), called, reason));
    }

    private void save(AccountId person, @Nullable ProjectId project, String called, String reason) {
        if (!stands(person, project, called)) {
            declared.save(new DeclaredConflict(person, project, called, reason, clock.instant()));
            declared.flush();
        }
    }

    private boolean stands(AccountId person, @Nullable ProjectId project, String called) {
        return jdbc.sql("""
                select exists (select 1 from declared_conflict
                where account_id = :person and taken_back_at is null and application_id is null
                  and case when cast(:project as uuid) is null
                      then project_id is null and called_key = lower(trim(regexp_replace(:called, '\\s+', ' ', 'g')))
                      else project_id = cast(:project as uuid) end)""")
                .param("person", person.value())
                .param("project", project == null ? null : project.value())
                .param("called", called)
                .query(Boolean.class)
                .single();
    }

    /** Two forms of one person at once would declare the same twice. */
    private List<String> takeTurns(AccountId person) {
        return jdbc.sql("select pg_advisory_xact_lock(hashtextextended('conflicts of ' || ?, 0))::text")
                .param(person.toString())
                .query(String.class)
                .list();
    }
}
