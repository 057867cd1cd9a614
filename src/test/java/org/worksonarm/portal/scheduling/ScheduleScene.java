package org.worksonarm.portal.scheduling;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.assignment.Scenery;

/** Machines, and applications that wait for them. */
@TestComponent
class ScheduleScene {

    private final JdbcClient jdbc;
    private final Scenery scenery;
    private final ScheduleReading reading;

    ScheduleScene(JdbcClient jdbc, Scenery scenery, ScheduleReading reading) {
        this.jdbc = jdbc;
        this.scenery = scenery;
        this.reading = reading;
    }

    void clear() {
        jdbc.sql("truncate schedule, allocation, resource_request, machine, application, project, site cascade")
                .update();
    }

    SignedIn admin(String name) {
        return scenery.person(name, Role.ADMIN);
    }

    void site(String code, String name) {
        jdbc.sql("""
                insert into site (site_id, code, name, city, country, provider)
                values (gen_random_uuid(), ?, ?, 'Oslo', 'NO', 'Test')""").params(code, name).update();
    }

    UUID machine(String name, String model, String site) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into machine (machine_id, name, model_id, site_id, state, sharing)
                select ?, ?, model_id, site_id, 'AVAILABLE', 'WHOLE' from machine_model cross join site
                where slug = ? and code = ?""").params(id, name, model, site).update();
        return id;
    }

    UUID host(String name, String site) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into machine (machine_id, name, model_id, site_id, state, sharing, vcpu, ram_gib, disk_gib, ci_slots)
                select ?, ?, model_id, site_id, 'AVAILABLE', 'PARTS', 64, 256, 1000, 8 from machine_model cross join site
                where slug = 'altra-q80-30' and code = ?""").params(id, name, site).update();
        return id;
    }

    ApplicationId application(String title, String status) {
        var application = scenery.application(title, "edge");
        jdbc.sql("update application set status = ?, decided_at = now() where application_id = ?")
                .params(status, application.value())
                .update();
        return application;
    }

    /** Accepted, and asks for so many whole machines of any kind for half a year. */
    ApplicationId waiting(String title, int quantity) {
        var application = application(title, "ACCEPTED");
        request(application, "WHOLE_MACHINE", quantity, null);
        return application;
    }

    void request(ApplicationId application, String kind, int quantity, @Nullable String jobs) {
        jdbc.sql("""
                insert into resource_request (resource_request_id, application_id, position, kind, quantity, months, jobs,
                                              vcpu, ram_gib, disk_gib)
                values (gen_random_uuid(), :application, 0, :kind, :quantity, 6, :jobs,
                        case :kind when 'VM' then 4 end, case :kind when 'VM' then 8 end, case :kind when 'VM' then 80 end)""")
                .param("application", application.value())
                .param("kind", kind)
                .param("quantity", quantity)
                .param("jobs", jobs)
                .update();
    }

    /** Somebody else takes it for long. */
    void take(UUID machine) {
        var other = waiting("Squatter", 1);
        update("""
                insert into allocation (allocation_id, application_id, resource_request_id, machine_id, status, starts_on, ends_on,
                                        promised_until, allocated_at, version, kind)
                select gen_random_uuid(), application_id, resource_request_id, '%s', 'ACTIVE', date '2026-11-23',
                       date '2029-01-01', date '2029-01-01', now(), 0, 'WHOLE'
                from resource_request where application_id = '%s'""".formatted(machine, other));
    }

    void join(ApplicationId application, SignedIn person) {
        scenery.join(application, person);
    }

    List<PlannedLine> lines(ScheduleId schedule) {
        return reading.linesForCounting(schedule);
    }

    /** The names of the machines that are held. */
    List<String> held() {
        return jdbc.sql("select machine from allocation_card where status = 'HELD' order by machine")
                .query(String.class)
                .list();
    }

    void update(String sql) {
        jdbc.sql(sql).update();
    }
}
