package org.worksonarm.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.PortalTest;
import org.worksonarm.portal.support.StatementCount;

/** How many SQL statements each page costs, however many rows there are; two of them open its session. */
@PortalTest
@Transactional
class PageCostTests {

    private static final String CROWD = """
        insert into project (project_id, name, created_at, version)
            select gen_random_uuid(), 'Crowd ' || i, now(), 0 from generate_series(:from, :to) i;
        insert into project_member (project_id, account_id, role, joined_at)
            select project_id, (select account_id from account where display_name = 'Ada Counted'), 'LEAD', now() from project
            where name like 'Crowd %' and right(name, 1) in ('1', '2')
            on conflict do nothing;
        insert into application (application_id, number, project_id, origin, status, title, created_at, updated_at,
                                 submitted_at, revision, version)
            select gen_random_uuid(), nextval('application_number'), project_id, 'PORTAL',
                   case right(name, 1) when '7' then 'ACCEPTED' when '6' then 'WAITING_LIST' else 'SUBMITTED' end, name,
                   now(), now(), now(), 1, 0
            from project p where name like 'Crowd %'
              and not exists (select 1 from application a where a.project_id = p.project_id);
        insert into showcase (project_id, slug, is_public, version)
            select project_id, lower(replace(name, ' ', '-')), true, 0 from project where name like 'Crowd %'
            on conflict do nothing;
        insert into resource_request (resource_request_id, application_id, position, kind, quantity)
            select gen_random_uuid(), application_id, 0, 'WHOLE_MACHINE', 1 from application a
            where title like 'Crowd %'
              and not exists (select 1 from resource_request r where r.application_id = a.application_id);
        insert into site (site_id, code, name, city, country, provider)
            select gen_random_uuid(), 'cr' || i, 'Crowd', 'Crowd', 'NL', 'Crowd' from generate_series(:from, :to) i;
        insert into machine (machine_id, name, model_id, site_id, state, sharing)
            select gen_random_uuid(), 'crowd-' || code, model_id, site_id, 'AVAILABLE', 'WHOLE'
            from machine_model cross join site where site.name = 'Crowd' and machine_model.slug = 'thunderx'
            on conflict do nothing;
        insert into maintenance_window (window_id, machine_id, starts_on, ends_on, reason, loans_run_on, planned_by,
                                        planned_at, version)
            select gen_random_uuid(), machine_id, date '2027-01-01', date '2027-01-02', 'Crowd', true, account_id, now(), 0
            from machine cross join account where name like 'crowd-%' and display_name = 'Ada Counted';
        insert into account (account_id, display_name, created_at, version)
            select gen_random_uuid(), 'Crowd ' || i, now(), 0 from generate_series(:from, :to) i;
        insert into project_member (project_id, account_id, role, joined_at)
            select project_id, account_id, 'LEAD', now() from project join account on display_name = name
            where name like 'Crowd %' and right(name, 1) in ('7', '8') on conflict do nothing;
        insert into amendment (amendment_id, application_id, kind, resource_request_id, quantity, stood, reason, filed_by,
                               filed_at, status, version)
            select gen_random_uuid(), a.application_id, 'QUANTITY', resource_request_id, 2, '1', 'Crowd', account_id,
                   now(), 'OPEN', 0
            from application a join resource_request using (application_id) join project_member using (project_id)
            where a.title like 'Crowd %' and a.status = 'ACCEPTED' on conflict do nothing;
        insert into allocation (allocation_id, application_id, resource_request_id, machine_id, status, starts_on, ends_on,
                                promised_until, allocated_at, version, kind)
            select gen_random_uuid(), a.application_id, resource_request_id, machine_id, 'ACTIVE', date '2026-11-01',
                   date '2026-12-01', date '2026-12-01', now(), 0, 'WHOLE'
            from application a join resource_request using (application_id)
            join machine on machine.name = replace(lower(a.title), 'crowd ', 'crowd-cr')
            where a.status = 'ACCEPTED' and a.title like 'Crowd %'
              and not exists (select 1 from allocation l where l.application_id = a.application_id);
        insert into schedule (schedule_id, status, seed, assumed, changes, made_by, made_at, version)
            select '00000000-0000-7000-8000-00000000c0de', 'OPEN', 1, false, 0, account_id, now(), 0 from account
            where display_name = 'Ada Counted' on conflict do nothing;
        insert into schedule_line (schedule_line_id, schedule_id, place, application_id, resource_request_id, asks, machine_id,
                                   machine, starts_on, ends_on, reason, by_hand, version)
            select gen_random_uuid(), schedule_id, 0, application_id, resource_request_id, 'Crowd', machine_id, machine.name,
                   date '2027-01-01', date '2027-06-01', 'Crowd', false, 0
            from schedule cross join application a join resource_request using (application_id)
            join machine on machine.name = replace(lower(a.title), 'crowd ', 'crowd-cr')
            where a.title like 'Crowd %'
              and not exists (select 1 from schedule_line l where l.application_id = a.application_id);
        insert into operator_task (operator_task_id, allocation_id, application_id, machine_id, kind, subject, due_on,
                                   created_at, status)
            select gen_random_uuid(), allocation_id, application_id, machine_id, 'PREPARE', '', starts_on, now(), 'OPEN'
            from allocation on conflict do nothing;
        insert into provisioning_step (provisioning_step_id, allocation_id, application_id, cloud, kind, status,
                                       next_attempt_at, created_at)
            select gen_random_uuid(), allocation_id, application_id, 'crowd', 'PROVISION', 'WAITING', now(), now()
            from allocation on conflict do nothing;
        insert into account_role (account_id, role)
            select account_id, 'REVIEWER' from account where display_name like 'Crowd %' on conflict do nothing;
        insert into mail (mail_id, dedup_key, account_id, recipient_name, subject, text_body, html_body, created_at,
                          status, next_attempt_at, version)
            select gen_random_uuid(), display_name, account_id, display_name, 'Crowd', 'Crowd', 'Crowd', now(),
                   'WAITING', now(), 0
            from account where display_name like 'Crowd %' on conflict do nothing\
        """;

    /** Each page, and how many statements it costs. */
    private static final String PAGES = """
        /, 8
        /areas, 4
        /how-it-works, 6
        /hardware, 5
        /projects, 3
        /showcase, 6
        /ranking, 7
        /board, 15
        /board/compare, 17
        /review, 7
        /find, 7
        /assignments, 6
        /assignments/plans, 3
        /assignments/files, 3
        /rubric, 5
        /rounds, 5
        /rounds/promises, 3
        /promises, 3
        /allocations, 6
        /allocations/requests, 4
        /allocations/change-requests, 4
        /waiting-list, 9
        /waiting-list/terms, 3
        /schedules, 6
        /schedules/00000000-0000-7000-8000-00000000c0de, 10
        /schedules/00000000-0000-7000-8000-00000000c0de/schedule.csv, 8
        /allocations/check-ins, 4
        /allocations/faults, 3
        /reports, 12
        /reports?by=AREA, 13
        /allocations/ends, 3
        /allocations/ends?show=UNWIPED, 3
        /machines/maintenance, 3
        /machines, 8
        /machines/machines.csv, 5
        /machines/models, 3
        /machines/vendors, 3
        /machines/files, 3
        /machines/stock-takings, 3
        /hand-overs, 3
        /hand-overs/first-hour, 3
        /tasks, 3
        /provisioning, 5
        /keys, 3
        /people, 3
        /people/contacts, 5
        /conflicts, 5
        /conflict-cases, 5
        /mail, 4
        """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    private final SignedIn person = new SignedIn(AccountId.create(), "Ada", Set.of(Role.REVIEWER, Role.ADMIN));

    @BeforeEach
    void open() {
        jdbc.sql("insert into account (account_id, display_name, created_at, version) values (?, 'Ada Counted',"
                        + " now(), 0)")
                .param(person.accountId().value())
                .update();
    }

    @ParameterizedTest
    @CsvSource(textBlock = PAGES)
    void pageCostsTheSameHoweverManyRowsThereAre(String path, int statements) {
        crowd(1, 9);
        var few = cost(path);
        crowd(10, 150);

        assertThat(cost(path)).isEqualTo(few).isEqualTo(statements);
    }

    @ParameterizedTest
    @CsvSource("/fairness, 13")
    void pageOfFiguresCostsTheSameHoweverManyRowsThereAre(String path, int statements) {
        pageCostsTheSameHoweverManyRowsThereAre(path, statements);
    }

    private void crowd(int from, int to) {
        Stream.of(CROWD.split(";", -1))
                .map(sql -> jdbc.sql(sql.replace(":from", "" + from).replace(":to", "" + to)))
                .forEach(StatementSpec::update);
    }

    private int cost(String path) {
        return StatementCount.of(
                () -> assertThat(mvc.get().uri(path).with(signedIn())).hasStatusOk());
    }

    private RequestPostProcessor signedIn() {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, List.copyOf(authorities)));
    }
}
