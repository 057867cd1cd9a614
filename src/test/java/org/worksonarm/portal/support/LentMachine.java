package org.worksonarm.portal.support;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lends a machine for an accepted application, for tests of modules that only read of it. */
public final class LentMachine {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private LentMachine() {}

    /** From the beginning of the month in which the clock of the tests stands still, for half a year. */
    public static void lend(JdbcClient jdbc, String model, UUID application) {
        var code = "lent" + COUNTER.incrementAndGet();
        jdbc.sql("""
                insert into site (site_id, code, name, city, country, provider)
                values (gen_random_uuid(), ?, 'Lent', 'Oslo', 'NO', 'Test')""").param(code).update();
        jdbc.sql("""
                insert into machine (machine_id, name, model_id, site_id, state, sharing)
                select gen_random_uuid(), 'machine-' || code, model_id, site_id, 'AVAILABLE', 'WHOLE'
                from machine_model cross join site where slug = ? and code = ?""").params(model, code).update();
        jdbc.sql("""
                insert into allocation (allocation_id, application_id, resource_request_id, machine_id, status, starts_on,
                    ends_on, promised_until, allocated_at, version, kind, vcpu, ci_slots)
                select gen_random_uuid(), application_id, resource_request_id, machine_id, 'ACTIVE', date '2026-11-01',
                    date '2027-04-30', date '2027-04-30', now(), 0, 'WHOLE', 0, 0
                from resource_request cross join machine
                where application_id = ? and kind = 'WHOLE_MACHINE' and machine.name = ?""").params(application, "machine-" + code).update();
    }
}
