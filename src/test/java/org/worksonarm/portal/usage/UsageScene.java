package org.worksonarm.portal.usage;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.LentMachine;

/** A team that uses a machine, and what it and the admins do about it in a browser. It is 23 November 2026. */
@TestComponent
@Import(ApplicationFixtures.class)
class UsageScene {

    private final ApplicationFixtures fixtures;
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;

    UsageScene(ApplicationFixtures fixtures, JdbcClient jdbc, MockMvcTester mvc) {
        this.fixtures = fixtures;
        this.jdbc = jdbc;
        this.mvc = mvc;
    }

    /** Somebody whom mail reaches, at a domain of their own. */
    SignedIn person(String name, Role... roles) {
        var person = fixtures.person(name, roles);
        jdbc.sql("update account set email = ? where account_id = ?")
                .params(
                        "me@" + person.accountId() + ".example",
                        person.accountId().value())
                .update();
        for (var role : roles) {
            jdbc.sql("insert into account_role (account_id, role) values (?, ?)")
                    .params(person.accountId().value(), role.name())
                    .update();
        }
        return person;
    }

    ApplicationId accepted(SignedIn lead, String title) {
        var application = fixtures.submitted(lead, title);
        jdbc.sql("update application set status = 'ACCEPTED' where application_id = ?")
                .param(application.value())
                .update();
        return application;
    }

    /** Until 30 April 2027. */
    UUID lend(ApplicationId application, String model, LocalDate since) {
        LentMachine.lend(jdbc, model, application.value());
        jdbc.sql("update allocation set starts_on = ? where application_id = ?")
                .params(since, application.value())
                .update();
        return one("select allocation_id from allocation where application_id = ? limit 1", application.value());
    }

    /** A machine that nobody has. */
    UUID spare(String model) {
        return jdbc.sql("""
                with place as (
                    insert into site (site_id, code, name, city, country, provider)
                    select gen_random_uuid(), 'sp' || count(*), 'Spare', 'Oslo', 'NO', 'Test' from site returning site_id)
                insert into machine (machine_id, name, model_id, site_id, state, sharing)
                select gen_random_uuid(), 'spare-' || replace(gen_random_uuid()::text, '-', ''), model_id, site_id,
                       'AVAILABLE', 'WHOLE' from machine_model cross join place where slug = ? returning machine_id""").param(model).query(UUID.class).single();
    }

    /** As the rounds do. */
    UUID ask(CheckInAsking asking, UUID loan) {
        asking.due().stream().filter(due -> due.allocationId().equals(loan)).forEach(asking::ask);
        return one("select check_in_id from check_in where allocation_id = ? order by due_on desc limit 1", loan);
    }

    void conflict(ApplicationId application, SignedIn person) {
        jdbc.sql("""
                insert into declared_conflict (declared_conflict_id, account_id, application_id, reason, declared_by, declared_at, version)
                values (gen_random_uuid(), :person, :application, 'We share a flat.', :person, now(), 0)""")
                .param("person", person.accountId().value())
                .param("application", application.value())
                .update();
    }

    List<String> mails(ApplicationId application) {
        return jdbc.sql("select subject from mail where application_id = ? order by mail_id")
                .param(application.value())
                .query(String.class)
                .list();
    }

    UUID one(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(UUID.class).single();
    }

    List<String> read(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(String.class).list();
    }

    void update(String sql, UUID id) {
        jdbc.sql(sql).param(id).update();
    }

    MvcTestResult get(String path, SignedIn person) {
        return mvc.get().uri(path).with(as(person)).exchange();
    }

    MvcTestResult post(String path, SignedIn person, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(as(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
