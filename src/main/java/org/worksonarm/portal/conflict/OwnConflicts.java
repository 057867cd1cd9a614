package org.worksonarm.portal.conflict;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;

/**
 * What is kept from a person, by what they know of it already: their teams, their own words, and what stands for them. It
 * never says whether anything was found, for that alone would tell of applications.
 */
@Component
@Transactional(readOnly = true)
class OwnConflicts {

    private final JdbcClient jdbc;

    OwnConflicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page of(AccountId person) {
        return new Page(teams(person), declared(person), signs(person));
    }

    private List<Team> teams(AccountId person) {
        return jdbc.sql("""
                select distinct c.project_id, c.project_name, lower(c.project_name) as place
                from application_participant p join application_card c using (application_id)
                where p.account_id = ? order by place, c.project_id""").param(person.value()).query(Team.class).list();
    }

    /** The same word about several projects of one name is one word. */
    private List<Declared> declared(AccountId person) {
        return jdbc.sql("""
                select distinct called, reason, declared_at from declared_conflict
                where account_id = ? and taken_back_at is null order by declared_at desc, called""").param(person.value()).query(Declared.class).list();
    }

    private List<Sign> signs(AccountId person) {
        return jdbc.sql("""
                select k.kind, k.told, a.affiliation_id, a.left_at,
                       exists (select 1 from telling_nothing t where (t.kind, t.key) = (k.kind, k.key)) as tells_nothing
                from keys_of_person(:me) k left join affiliation a on (a.account_id, a.kind, a.key) = (:me, k.kind, k.key)
                order by k.kind, lower(k.told)""").param("me", person.value()).query(Sign.class).list();
    }

    /** What the page shows. */
    record Page(List<Team> teams, List<Declared> declared, List<Sign> signs) {}

    /** A project whose team one is on. */
    record Team(UUID projectId, String projectName) {}

    /** What one said oneself. */
    record Declared(String called, String reason, Instant declaredAt) {}

    /**
     * What stands for a person, and is looked for on the other side.
     *
     * @param affiliationId of what they named themselves; null for what their sign-in tells
     */
    record Sign(
            ConflictKind kind,
            String told,
            @Nullable UUID affiliationId,
            @Nullable Instant leftAt,
            boolean tellsNothing) {

        public boolean isCurrent() {
            return affiliationId != null && leftAt == null;
        }
    }
}
