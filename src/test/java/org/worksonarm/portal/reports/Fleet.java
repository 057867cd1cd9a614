package org.worksonarm.portal.reports;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.application.ApplicationId;

/** Machines in a site of their own, and what is lent of them. */
class Fleet {

    private final JdbcClient jdbc;

    Fleet(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("insert into site (site_id, code, name, city, country, provider)"
                        + " values (gen_random_uuid(), 'utop1', 'Utopia', 'Oslo', 'NO', 'Test')")
                .update();
    }

    UUID whole(String name) {
        return machine(name, "'WHOLE', null, null, null, null");
    }

    UUID shared(String name, int vcpu) {
        return machine(name, "'PARTS', %d, 64, 100, 4".formatted(vcpu));
    }

    private UUID machine(String name, String rest) {
        return jdbc.sql("""
                insert into machine (machine_id, name, model_id, site_id, state, sharing, vcpu, ram_gib, disk_gib, ci_slots)
                select gen_random_uuid(), ?, model_id, site_id, 'AVAILABLE', %s
                from machine_model cross join site where slug = 'thunderx' and code = 'utop1' returning machine_id""".formatted(rest)).param(name).query(UUID.class).single();
    }

    void request(ApplicationId application) {
        jdbc.sql("update application set status = 'ACCEPTED' where application_id = ?")
                .param(application.value())
                .update();
        jdbc.sql("""
                insert into resource_request (resource_request_id, application_id, position, kind, quantity)
                values (gen_random_uuid(), ?, 0, 'WHOLE_MACHINE', 9)""").param(application.value()).update();
    }

    /** A whole machine, or so many of its vCPU. */
    void lend(ApplicationId application, UUID machine, int vcpu, String first, String last) {
        jdbc.sql("""
                insert into allocation (allocation_id, application_id, resource_request_id, machine_id, status, starts_on,
                    ends_on, promised_until, allocated_at, version, kind, vcpu)
                select gen_random_uuid(), application_id, resource_request_id, :machine, 'ACTIVE', :first::date, :last::date,
                    :last::date, now(), 0, case :vcpu when 0 then 'WHOLE' else 'VM' end, :vcpu
                from resource_request where application_id = :application""")
                .param("machine", machine)
                .param("vcpu", vcpu)
                .param("first", first)
                .param("last", last)
                .param("application", application.value())
                .update();
    }

    void maintain(UUID machine, UUID by, String first, String last, boolean loansRunOn) {
        jdbc.sql("""
                insert into maintenance_window (window_id, machine_id, starts_on, ends_on, reason, loans_run_on, planned_by,
                                                planned_at, version)
                values (gen_random_uuid(), ?, ?::date, ?::date, 'Firmware', ?, ?, now(), 0)""").params(machine, first, last, loansRunOn, by).update();
    }

    void retire(UUID machine, String last) {
        jdbc.sql("""
                insert into machine_terms (machine_id, cleaning_days, vcpu_overcommit, retires_on, version)
                values (?, 1, 1, ?::date, 0)""").params(machine, last).update();
    }

    /** Ten thousand machines with a loan each, past what triggers would check of each. */
    void crowd(ApplicationId application) {
        jdbc.sql("set local session_replication_role = replica").update();
        jdbc.sql("""
                insert into machine (machine_id, name, model_id, site_id, state, sharing)
                select gen_random_uuid(), 'many-' || i, model_id, site_id, 'AVAILABLE', 'WHOLE'
                from generate_series(1, 10000) i cross join machine_model cross join site
                where slug = 'thunderx' and code = 'utop1'""").update();
        jdbc.sql("""
                insert into allocation (allocation_id, application_id, resource_request_id, machine_id, status, starts_on,
                    ends_on, promised_until, allocated_at, version, kind)
                select gen_random_uuid(), application_id, resource_request_id, machine_id, 'ACTIVE', date '2026-01-01',
                    date '2027-01-01', date '2027-01-01', now(), 0, 'WHOLE'
                from resource_request cross join machine where application_id = ? and name like 'many-%'""").param(application.value()).update();
        jdbc.sql("set local session_replication_role = origin").update();
        jdbc.sql("analyze machine; analyze allocation").update();
    }
}
