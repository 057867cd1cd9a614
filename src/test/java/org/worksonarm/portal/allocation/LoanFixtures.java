package org.worksonarm.portal.allocation;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.RequestKind;
import org.worksonarm.portal.application.ResourceNeed;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.hardware.MachineId;

/** Machines, and accepted applications that ask for them, each with a name of its own. */
class LoanFixtures {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final JdbcClient jdbc;

    LoanFixtures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without the machines that other tests left behind; for tests that are rolled back. */
    static LoanFixtures inAnEmptyHall(JdbcClient jdbc) {
        jdbc.sql("truncate machine cascade").update();
        return new LoanFixtures(jdbc);
    }

    AccountId account(String name) {
        var id = AccountId.create();
        jdbc.sql("insert into account values (?, ?, null, now(), 0)")
                .params(id.value(), name)
                .update();
        return id;
    }

    UUID site() {
        var id = UUID.randomUUID();
        var code = "tst" + COUNTER.incrementAndGet();
        jdbc.sql(
                        "insert into site (site_id, code, name, city, country, provider) values (?, ?, ?, 'Oslo', 'NO', 'Test')")
                .params(id, code, "Site " + code)
                .update();
        return id;
    }

    MachineId machine(String model) {
        return machine(model, site());
    }

    MachineId machine(String model, UUID site) {
        var id = MachineId.create();
        jdbc.sql("""
                insert into machine (machine_id, name, model_id, site_id, state, sharing)
                select ?, ?, model_id, ?, 'AVAILABLE', 'WHOLE' from machine_model where slug = ?""")
                .params(id.value(), "test-" + COUNTER.incrementAndGet(), site, model)
                .update();
        return id;
    }

    MachineId host(int vcpu, int ramGib, int diskGib, int ciSlots) {
        var id = machine("altra-q80-30");
        jdbc.sql(
                        "update machine set sharing = 'PARTS', vcpu = ?, ram_gib = ?, disk_gib = ?, ci_slots = ? where machine_id = ?")
                .params(vcpu, ramGib, diskGib, ciSlots, id.value())
                .update();
        return id;
    }

    String nameOf(MachineId machine) {
        return jdbc.sql("select name from machine where machine_id = ?")
                .param(machine.value())
                .query(String.class)
                .single();
    }

    void state(MachineId machine, String state) {
        jdbc.sql("update machine set state = ? where machine_id = ?")
                .params(state, machine.value())
                .update();
    }

    UUID application(String project, ApplicationStatus status) {
        var projectId = UUID.randomUUID();
        var id = UUID.randomUUID();
        jdbc.sql("insert into project (project_id, name, created_at, version) values (?, ?, now(), 0)")
                .params(projectId, project)
                .update();
        jdbc.sql("""
                insert into application (application_id, number, project_id, origin, status, title, created_at, updated_at,
                                         submitted_at, version, asked_section)
                values (?, nextval('application_number'), ?, 'PORTAL', ?, ?, now(), now(), now(), 0, ?)""")
                .params(id, projectId, status.name(), project + " on arm64")
                .param(status == ApplicationStatus.QUESTION ? "CI" : null)
                .update();
        return id;
    }

    void join(UUID application, AccountId member) {
        jdbc.sql("""
                insert into project_member select project_id, ?, 'MEMBER', now() from application where application_id = ?""").params(member.value(), application).update();
    }

    ResourceRequestId request(UUID application, ResourceNeed need) {
        var id = ResourceRequestId.create();
        jdbc.sql("""
                insert into resource_request (resource_request_id, application_id, position, kind, quantity, vcpu, ram_gib,
                    disk_gib, ci_jobs, aarch32, armv8_2, preferred_model, starts_on, months)
                values (?, ?, (select count(*) from resource_request where application_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(id.value(), application, application, need.kind().name(), need.quantity())
                .param(need.vcpu())
                .param(need.ramGib())
                .param(need.diskGib())
                .param(need.ciJobs())
                .param(need.aarch32().name())
                .param(need.armv82().name())
                .param(need.preferredModel())
                .param(need.startsOn())
                .param(need.months())
                .update();
        return id;
    }

    ResourceRequestId request(String project, ResourceNeed need) {
        return request(application(project, ApplicationStatus.ACCEPTED), need);
    }

    ResourceRequestId wholeMachineFor(String project) {
        return request(project, NeedBuilder.of(RequestKind.WHOLE_MACHINE).build());
    }
}
