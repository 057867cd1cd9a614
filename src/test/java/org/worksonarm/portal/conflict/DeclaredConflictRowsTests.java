package org.worksonarm.portal.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.support.PersistenceTest;

/** What the database itself holds about declared conflicts of interest. */
@PersistenceTest
class DeclaredConflictRowsTests {

    @Autowired
    JdbcClient jdbc;

    private final UUID reviewer = UUID.randomUUID();
    private final UUID admin = UUID.randomUUID();
    private final UUID project = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @BeforeEach
    void applyTwice() {
        account(reviewer);
        account(admin);
        jdbc.sql("insert into project (project_id, name, created_at, version) values (?, 'Axolotl', now(), 0)")
                .param(project)
                .update();
        apply(first, 91_001);
        apply(second, 91_002);
    }

    @Test
    void reachesEveryApplicationOfAProject() {
        declare("project_id", project);

        assertThat(conflicts()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void reachesOneApplicationOnly() {
        declare("application_id", first);

        assertThat(conflicts()).containsExactly(first);
    }

    @Test
    void endsWhenAnotherPersonTakesItBack() {
        declare("project_id", project);

        takeBack(admin);

        assertThat(conflicts()).isEmpty();
    }

    @Test
    void isNotTakenBackByThePersonThemselves() {
        declare("project_id", project);

        assertThatThrownBy(() -> takeBack(reviewer))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("declared_conflict_taken_back_by_another");
    }

    @Test
    void isNotDeclaredTwiceWhileItStands() {
        declare("project_id", project);

        assertThatThrownBy(() -> declare("project_id", project))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("declared_conflict_once_a_project");
    }

    @Test
    void neverVanishes() {
        declare("project_id", project);

        assertThatThrownBy(() -> jdbc.sql("delete from declared_conflict where account_id = ?")
                        .param(reviewer)
                        .update())
                .hasMessageContaining("what was declared stays");
    }

    private void account(UUID person) {
        jdbc.sql("insert into account (account_id, display_name, created_at, version) values (?, 'Somebody', now(), 0)")
                .param(person)
                .update();
    }

    private void apply(UUID application, long number) {
        jdbc.sql("""
                insert into application (application_id, number, project_id, origin, status, title, revision, created_at,
                                         updated_at, submitted_at, version)
                values (?, ?, ?, 'PORTAL', 'SUBMITTED', 'Builders', 1, now(), now(), now(), 0)""").params(application, number, project).update();
    }

    private void declare(String thing, UUID id) {
        jdbc.sql("""
                insert into declared_conflict (declared_conflict_id, account_id, %s, reason, declared_by, declared_at, version)
                values (gen_random_uuid(), :me, :id, 'We share a flat.', :me, now(), 0)""".formatted(thing)).param("me", reviewer).param("id", id).update();
    }

    private void takeBack(UUID person) {
        jdbc.sql("""
                update declared_conflict set taken_back_by = ?, taken_back_at = now(), taken_back_because = 'They moved out.'
                where account_id = ?""").params(person, reviewer).update();
    }

    private List<UUID> conflicts() {
        return jdbc.sql("select application_id from conflict_of_interest where account_id = ?")
                .param(reviewer)
                .query(UUID.class)
                .list();
    }
}
