package org.worksonarm.portal.lease;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole machines that end in a week, lent to a team of one person by whatever day it is. */
record EndingInAWeek(JdbcClient jdbc) {

    private static final String TEAM = """
            with person as (
                insert into account (account_id, display_name, email, created_at, version)
                values (gen_random_uuid(), 'Mara', 'mara@project.example', now(), 0) returning account_id),
            project as (
                insert into project (project_id, name, created_at, version)
                values (gen_random_uuid(), 'Wheels', now(), 0) returning project_id),
            member as (
                insert into project_member (project_id, account_id, role, joined_at)
                select project_id, account_id, 'LEAD', now() from project cross join person),
            application as (
                insert into application (application_id, number, project_id, origin, status, title, revision,
                                         created_at, updated_at, submitted_at, version)
                select gen_random_uuid(), 900, project_id, 'PORTAL', 'ACCEPTED', 'Wheels', 1, now(), now(), now(), 0
                from project returning application_id),
            place as (
                insert into site (site_id, code, name, city, country, provider)
                values (gen_random_uuid(), 'osl1', 'Oslo', 'Oslo', 'NO', 'Test') returning site_id)
            insert into resource_request (resource_request_id, application_id, position, kind, quantity)
            select gen_random_uuid(), application_id, 0, 'WHOLE_MACHINE', :loans from application cross join place""";

    private static final String MACHINES = """
            insert into machine (machine_id, name, model_id, site_id, state, sharing)
            select gen_random_uuid(), 'osl1-tx-' || i, model_id, site_id, 'AVAILABLE', 'WHOLE'
            from machine_model cross join site cross join generate_series(1, :loans) i
            where slug = 'thunderx' and code = 'osl1'""";

    private static final String LOANS = """
            insert into allocation (allocation_id, application_id, resource_request_id, machine_id, status, starts_on,
                ends_on, promised_until, allocated_at, version, kind)
            select gen_random_uuid(), application_id, resource_request_id, machine_id, 'ACTIVE',
                (now() at time zone 'utc')::date - 60, (now() at time zone 'utc')::date + 7,
                (now() at time zone 'utc')::date + 7, now(), 0, 'WHOLE'
            from resource_request cross join machine where name like 'osl1-%'""";

    /** All at once, as nodes see it. */
    void lend(int loans) {
        jdbc.sql(TEAM).param("loans", loans).update();
        jdbc.sql(MACHINES).param("loans", loans).update();
        jdbc.sql(LOANS).update();
    }
}
