package org.worksonarm.portal.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.worksonarm.portal.support.Scenery.as;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.support.StatementCount;

/** Ten thousand machines, nearly all of them lent, and ten thousand lines of applications that wait. */
@OfferTest
@Transactional
class CrowdedListTests {

    /** The limit is for busy machines; the waiting list took 17 seconds of one that then took less than four. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final String PROJECTS = """
            insert into project (project_id, name, created_at, version)
            select gen_random_uuid(), 'Many ' || i, now(), 0 from generate_series(1, 10000) i""";

    private static final String APPLICATIONS = """
            insert into application (application_id, number, project_id, origin, status, title, created_at, updated_at,
                                     submitted_at, decided_at, revision, version)
            select gen_random_uuid(), nextval('application_number'), project_id, 'PORTAL', 'ACCEPTED', name, now(), now(),
                   timestamptz '2026-11-20' - random() * interval '300 days', now(), 1, 0 from project where name like 'Many %'""";

    private static final String REQUESTS = """
            insert into resource_request (resource_request_id, application_id, position, kind, quantity, months)
            select gen_random_uuid(), application_id, 0, 'WHOLE_MACHINE', 2, 6 from application where title like 'Many %'""";

    private static final String MACHINES = """
            insert into machine (machine_id, name, model_id, site_id, state, sharing)
            select gen_random_uuid(), 'many-' || i, model_id, site_id, 'AVAILABLE', 'WHOLE'
            from generate_series(1, 10000) i cross join site join machine_model on slug = case i % 2 when 0 then 'thunderx' else 'hi1616' end
            where site.name = 'Site'""";

    /** Each application has one of the two that it asked for. */
    private static final String LOANS = """
            insert into allocation (allocation_id, application_id, resource_request_id, machine_id, status, starts_on,
                ends_on, promised_until, allocated_at, version, kind)
            select gen_random_uuid(), application_id, resource_request_id, machine_id, 'ACTIVE', date '2026-06-01',
                date '2027-01-01' + (i % 90)::int, date '2027-01-01' + (i % 90)::int, now(), 0, 'WHOLE'
            from (select r.*, row_number() over (order by resource_request_id) as i from resource_request r) r
            join (select m.*, row_number() over (order by machine_id) as i from machine m where name like 'many-%') m using (i)
            where i < 9990""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    WaitingScene scene;

    @Autowired
    JdbcClient jdbc;

    SignedIn ada;

    @BeforeEach
    void begin() {
        scene.clear();
        ada = scene.person("Ada", Role.ADMIN);
        scene.machine("thunderx");
        scene.waiting("Julia", 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/waiting-list",
                "/waiting-list?after=9000",
                "/allocations",
                "/allocations?zoom=TWO_YEARS",
                "/machines",
                "/machines?holder=Many+77",
                "/allocations/requests",
                "/allocations/ends",
                "/reports"
            })
    void pageCostsWhatItDidAndComesSoon(String path) {
        var few = StatementCount.of(() -> open(path));
        crowd();

        var began = System.nanoTime();
        assertThat(StatementCount.of(() -> open(path))).isLessThanOrEqualTo(few + 1);
        var took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(took).as(path).isLessThan(PATIENCE);
    }

    @Test
    void pageShowsTwentyFiveLines() {
        crowd();

        assertThat(mvc.get().uri("/waiting-list").with(as(ada)).exchange())
                .bodyText()
                .contains("after=25")
                .doesNotContain("after=50");
    }

    private void open(String path) {
        assertThat(mvc.get().uri(path).with(as(ada))).hasStatusOk();
    }

    /** Past what triggers would check of each. */
    private void crowd() {
        jdbc.sql("set local session_replication_role = replica").update();
        for (var sql : new String[] {PROJECTS, APPLICATIONS, REQUESTS, MACHINES, LOANS}) {
            jdbc.sql(sql).update();
        }
        jdbc.sql("set local session_replication_role = origin").update();
        jdbc.sql("analyze project, application, resource_request, machine, allocation")
                .update();
    }
}
