package org.worksonarm.portal.waiting;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.waiting.WaitingOffer.Asking;

/** Machines, and teams that wait for them. */
@TestComponent
class WaitingScene {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final JdbcClient jdbc;

    WaitingScene(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nothing that another test left may be offered, or wait. */
    void clear() {
        jdbc.sql("truncate waiting_offer, allocation, resource_request, machine, application, project cascade")
                .update();
        jdbc.sql("update offer_terms set automatic = true, days = 7, rest_days = 14")
                .update();
    }

    SignedIn person(String name, Role... roles) {
        var id = AccountId.create();
        jdbc.sql(
                        "insert into account (account_id, display_name, email, created_at, version) values (?, ?, ?, now(), 0)")
                .params(id.value(), name, "somebody@" + id + ".example")
                .update();
        for (var role : roles) {
            jdbc.sql("insert into account_role (account_id, role) values (?, ?)")
                    .params(id.value(), role.name())
                    .update();
        }
        return new SignedIn(id, name, Set.of(roles));
    }

    String machine(String model) {
        var name = "waits" + COUNTER.incrementAndGet();
        jdbc.sql("""
                insert into site (site_id, code, name, city, country, provider)
                values (gen_random_uuid(), :name, 'Site', 'Oslo', 'NO', 'Test')""").param("name", name).update();
        jdbc.sql("""
                insert into machine (machine_id, name, model_id, site_id, state, sharing)
                select gen_random_uuid(), :name, model_id, site_id, 'AVAILABLE', 'WHOLE' from machine_model cross join site
                where slug = :model and code = :name""").param("name", name).param("model", model).update();
        return name;
    }

    /** A whole machine is asked for by an accepted application that came so many days ago. */
    Asking waiting(String project, int daysAgo) {
        return waiting(project, daysAgo, "ACCEPTED");
    }

    Asking waiting(String project, int daysAgo, String status) {
        var line = new Asking(ApplicationId.create(), ResourceRequestId.create());
        var id = UUID.randomUUID();
        var came = Timestamp.from(NOW.minus(Duration.ofDays(daysAgo)));
        jdbc.sql("insert into project (project_id, name, created_at, version) values (?, ?, ?, 0)")
                .params(id, project, came)
                .update();
        jdbc.sql("""
                insert into application (application_id, number, project_id, origin, status, title, created_at, updated_at,
                                         submitted_at, decided_at, revision, version)
                values (?, nextval('application_number'), ?, 'PORTAL', ?, ?, ?, ?, ?, now(), 1, 0)""")
                .params(line.application().value(), id, status, project + " on arm64")
                .params(came, came, came)
                .update();
        jdbc.sql("""
                insert into resource_request (resource_request_id, application_id, position, kind, quantity, months)
                values (?, ?, 0, 'WHOLE_MACHINE', 1, 6)""").params(line.request().value(), line.application().value()).update();
        return line;
    }

    /** The same with somebody who answers. */
    Asking team(String project, int daysAgo) {
        var line = waiting(project, daysAgo);
        join(line, person("Member of " + project));
        return line;
    }

    void join(Asking line, SignedIn person) {
        jdbc.sql("""
                insert into project_member select project_id, ?, 'MEMBER', now() from application where application_id = ?""")
                .params(person.accountId().value(), line.application().value())
                .update();
    }

    void score(Asking line, String points) {
        jdbc.sql("""
                insert into calibration (computed_at, reviews, parts, mean, application_deviation, reviewer_deviation, rest_deviation)
                values (now(), 1, 1, 3, 1, 1, 1) on conflict do nothing""").update();
        jdbc.sql("""
                insert into calibrated_application (application_id, reviews, mean, adjusted, uncertainty, flags)
                values (?, 1, 3, ?, 1, '{}')""").params(line.application().value(), new BigDecimal(points)).update();
    }

    /** What became of the offers to a line, the oldest first. */
    List<String> offers(Asking line) {
        return jdbc.sql("""
                select o.state || ' ' || a.status from waiting_offer o join allocation a using (allocation_id)
                where o.resource_request_id = ? order by o.offered_at, o.waiting_offer_id""").param(line.request().value()).query(String.class).list();
    }

    UUID openOffer(Asking line) {
        return jdbc.sql("select waiting_offer_id from waiting_offer where resource_request_id = ? and state = 'OPEN'")
                .param(line.request().value())
                .query(UUID.class)
                .single();
    }

    /** The hold behind the open offer of a line. */
    UUID hold(Asking line) {
        return jdbc.sql("select allocation_id from waiting_offer where resource_request_id = ? and state = 'OPEN'")
                .param(line.request().value())
                .query(UUID.class)
                .single();
    }

    long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    void update(String sql) {
        jdbc.sql(sql).update();
    }
}
