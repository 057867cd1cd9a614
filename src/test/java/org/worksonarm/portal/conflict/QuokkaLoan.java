package org.worksonarm.portal.conflict;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A machine that the project has and one that is offered to it, with all that may be written about them. */
@TestComponent
class QuokkaLoan {

    private static final List<String> LEND = List.of("""
            insert into site (site_id, code, name, city, country, provider)
            values (:site, 'mtx1', 'Matrix', 'Oslo', 'NO', 'Test')""", """
            insert into machine (machine_id, name, model_id, site_id, state, sharing)
            select id, 'matrix-' || n, (select model_id from machine_model order by position limit 1), :site, 'AVAILABLE', 'WHOLE'
            from unnest(array[cast(:machine as uuid), cast(:offered as uuid)]) with ordinality m(id, n)""", """
            insert into allocation (allocation_id, application_id, resource_request_id, machine_id, status, starts_on, ends_on,
                                    promised_until, allocated_at, held_until, version, kind, vcpu, ci_slots)
            select v.id, application_id, resource_request_id, v.machine, v.status, date '2026-06-01', date '2026-12-20',
                   date '2026-12-20', now(), v.until, 0, 'WHOLE', 0, 0
            from resource_request, (values
                (cast(:loan as uuid), cast(:machine as uuid), 'ACTIVE', null),
                (cast(:hold as uuid), cast(:offered as uuid), 'HELD', timestamptz '2027-01-01')) v(id, machine, status, until)
            where application_id = :accepted""", """
            insert into waiting_offer (waiting_offer_id, application_id, resource_request_id, allocation_id, state, offered_at,
                                       open_until, reason, version)
            select :offer, application_id, resource_request_id, allocation_id, 'OPEN', now(), timestamptz '2027-01-01', '', 0
            from allocation where allocation_id = :hold""", """
            insert into check_in (check_in_id, allocation_id, due_on, asked_on, need, condition, note, answered_by, answered_at)
            values (:checkIn, :loan, date '2026-09-01', date '2026-09-01', 'YES', 'TROUBLE', 'Zyzzyva runs', :lead, now())""", """
            insert into outcome (check_in_id, position, kind, url, title)
            values (:checkIn, 0, 'RELEASE', 'https://zyzzyva.example/1', 'Zyzzyva 1')""", """
            insert into fault_report (fault_report_id, allocation_id, machine_id, what, since, urgency, reported_by, reported_at,
                                      status, version)
            values (:fault, :loan, :machine, 'Zyzzyva hangs', date '2026-11-01', 'STOPS', :lead, now(), 'OPEN', 0)""", """
            insert into handover (allocation_id, application_id, host_name, port, user_name, jump_host, notes, first_steps,
                                  given_by, given_at, version)
            values (:loan, :accepted, 'zyzzyva.example.org', 22, 'zyzzyva', '', 'Zyzzyva', 'Zyzzyva', :stranger, now(), 0)""", """
            insert into heartbeat (allocation_id, token_hash, made_by, made_at, seen_at)
            values (:loan, sha256('zyzzyva'), :lead, now(), timestamptz '2026-10-01')""", """
            insert into operator_task (operator_task_id, allocation_id, application_id, machine_id, kind, subject, due_on,
                                       created_at, status)
            values (:task, :loan, :accepted, :machine, 'INSTALL_KEYS', 'Zyzzyva key', date '2026-11-01', now(), 'OPEN')""", """
            insert into provisioning_step (provisioning_step_id, allocation_id, application_id, cloud, kind, status, last_fault,
                                           created_at)
            values (:step, :loan, :accepted, 'ams', 'PROVISION', 'FAILED', 'Zyzzyva was not found', now())""", """
            insert into amendment (amendment_id, application_id, kind, allocation_id, starts_on, ends_on, stood, reason,
                                   filed_by, filed_at, status, version)
            values (:amendment, :accepted, 'PERIOD', :loan, date '2026-06-01', date '2027-02-01', 'Zyzzyva', 'Zyzzyva goes on',
                    :lead, now(), 'OPEN', 0)""");

    private final JdbcClient jdbc;
    private final UUID site = UUID.randomUUID();
    private final UUID machine = UUID.randomUUID();
    private final UUID offered = UUID.randomUUID();
    private final UUID loan = UUID.randomUUID();
    private final UUID hold = UUID.randomUUID();
    private final UUID offer = UUID.randomUUID();
    private final UUID checkIn = UUID.randomUUID();
    private final UUID fault = UUID.randomUUID();
    private final UUID task = UUID.randomUUID();
    private final UUID step = UUID.randomUUID();
    private final UUID amendment = UUID.randomUUID();

    QuokkaLoan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lend(Quokka quokka) {
        LEND.forEach(sql -> jdbc.sql(sql)
                .param("site", site)
                .param("machine", machine)
                .param("offered", offered)
                .param("loan", loan)
                .param("hold", hold)
                .param("offer", offer)
                .param("checkIn", checkIn)
                .param("fault", fault)
                .param("task", task)
                .param("step", step)
                .param("amendment", amendment)
                .param("accepted", quokka.acceptedApplication())
                .param("lead", quokka.lead())
                .param("stranger", quokka.stranger())
                .update());
    }

    /** Everything of the loans that a path may name. */
    List<UUID> ids() {
        return List.of(loan, hold, offer, checkIn, fault, task, step, amendment, machine, site);
    }
}
