package org.worksonarm.portal.journey;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A loan of some months, and the question that comes after 90 days, as if time had passed; and a machine to spare. */
final class UsageStage {

    private UsageStage() {}

    static void lend(JdbcClient jdbc, String title) {
        jdbc.sql("update application set status = 'ACCEPTED' where title = ?")
                .param(title)
                .update();
        jdbc.sql("""
                insert into site (site_id, code, name, city, country, provider)
                values (gen_random_uuid(), 'yarn1', 'Yarn', 'Oslo', 'NO', 'Test')""").update();
        jdbc.sql("""
                insert into machine (machine_id, name, model_id, site_id, state, sharing)
                select gen_random_uuid(), 'yarn-' || i, model_id, site_id, 'AVAILABLE', 'WHOLE'
                from generate_series(1, 2) i cross join machine_model cross join site
                where slug = 'hi1616' and code = 'yarn1'""").update();
        jdbc.sql("""
                insert into allocation (allocation_id, application_id, resource_request_id, machine_id, status, starts_on,
                    ends_on, promised_until, allocated_at, version, kind)
                select gen_random_uuid(), r.application_id, r.resource_request_id, machine_id, 'ACTIVE', current_date - 95,
                    current_date + 200, current_date + 200, now(), 0, 'WHOLE'
                from resource_request r join application using (application_id) cross join machine
                where title = ? and r.kind = 'WHOLE_MACHINE' and machine.name = 'yarn-1'""").param(title).update();
        jdbc.sql("""
                insert into check_in (check_in_id, allocation_id, due_on, asked_on)
                select gen_random_uuid(), allocation_id, current_date - 5, current_date - 5
                from allocation join application using (application_id) where title = ?""").param(title).update();
    }
}
