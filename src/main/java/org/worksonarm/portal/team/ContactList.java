package org.worksonarm.portal.team;

import static org.worksonarm.portal.conflict.ConflictWall.NO_PROJECT_CONFLICT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.People;
import org.worksonarm.portal.team.ProjectWithoutContact.Fault;

/** Finds the projects that wait for the programme, or have hardware of it, and that no mail would reach. */
@Component
@Transactional(readOnly = true)
class ContactList {

    private static final String PROJECTS = """
            select a.project_id, a.project_name,
                   coalesce(array_agg(distinct a.number) filter (where a.waits), '{}') as waiting,
                   bool_or(a.lent) as lent,
                   exists (select 1 from invitation i where i.project_id = a.project_id and i.state = 'OPEN'
                           and i.expires_at > :now) as invited,
                   coalesce(array_agg(distinct p.account_id) filter (where p.account_id is not null), '{}') as team
            from (select c.application_id, c.number, c.project_id, c.project_name,
                         c.status in ('SUBMITTED', 'UNDER_REVIEW', 'QUESTION', 'WAITING_LIST') as waits,
                         exists (select 1 from allocation_card l where l.application_id = c.application_id
                                 and l.live and l.ends_on >= :today) as lent
                  from application_card c where true %s) a
            left join application_participant p using (application_id)
            where a.waits or a.lent
            group by a.project_id, a.project_name order by lower(a.project_name), a.project_id""".formatted(NO_PROJECT_CONFLICT);

    private final JdbcClient jdbc;
    private final People people;
    private final ObjectProvider<RefusedMail> refusals;
    private final Clock clock;

    ContactList(JdbcClient jdbc, People people, ObjectProvider<RefusedMail> refusals, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** All of them that this admin may know of, by name, in a fixed number of statements. */
    List<ProjectWithoutContact> withoutContact(AccountId admin) {
        var projects = jdbc.sql(PROJECTS)
                .param("today", LocalDate.now(clock))
                .param("now", Timestamp.from(clock.instant()))
                .param("me", admin.value())
                .query((row, number) -> busy(row))
                .list();
        var addressed = people.withAddress(
                projects.stream().flatMap(project -> project.team().stream()).toList());
        var reached = new HashSet<>(addressed);
        refusals.forEach(refusal -> reached.removeAll(refusal.refused()));
        return projects.stream()
                .filter(project -> project.team().stream().noneMatch(reached::contains))
                .map(project -> project.faulty(addressed))
                .toList();
    }

    private static Busy busy(ResultSet row) throws SQLException {
        var waiting = (Long[]) row.getArray("waiting").getArray();
        var team = (UUID[]) row.getArray("team").getArray();
        return new Busy(
                row.getObject("project_id", UUID.class),
                row.getString("project_name"),
                List.of(waiting),
                row.getBoolean("lent"),
                row.getBoolean("invited"),
                Arrays.stream(team).map(AccountId::new).collect(Collectors.toUnmodifiableSet()));
    }

    /** A project that something is to be told. */
    private record Busy(UUID id, String name, List<Long> waiting, boolean lent, boolean invited, Set<AccountId> team) {

        ProjectWithoutContact faulty(Set<AccountId> addressed) {
            return new ProjectWithoutContact(id, name, waiting, lent, invited, fault(addressed));
        }

        private Fault fault(Set<AccountId> addressed) {
            if (team.isEmpty()) {
                return Fault.NO_TEAM;
            }
            return team.stream().anyMatch(addressed::contains) ? Fault.REFUSED : Fault.NO_ADDRESS;
        }
    }
}
