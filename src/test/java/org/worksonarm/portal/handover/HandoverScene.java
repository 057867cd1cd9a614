package org.worksonarm.portal.handover;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

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

/** An accepted application with a loan, and what its team and the admins do about it in a browser. It is 23 November 2026. */
@TestComponent
@Import(ApplicationFixtures.class)
class HandoverScene {

    static final Map<String, String> DETAILS = Map.of(
            "host",
            "m1.ams.example.org",
            "port",
            "2222",
            "userName",
            "woa",
            "jumpHost",
            "woa@jump.example.org",
            "notes",
            "Console by the *gate*.",
            "firstSteps",
            "Mount `/dev/nvme1n1`.",
            "version",
            "-1");

    private final ApplicationFixtures fixtures;
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;

    HandoverScene(ApplicationFixtures fixtures, JdbcClient jdbc, MockMvcTester mvc) {
        this.fixtures = fixtures;
        this.jdbc = jdbc;
        this.mvc = mvc;
    }

    /** Somebody whom mail reaches, at a domain of their own. */
    SignedIn person(String name, Role... roles) {
        var person = fixtures.person(name, roles);
        jdbc.sql("update account set email = ? where account_id = ?")
                .params(
                        "post@" + person.accountId() + ".example",
                        person.accountId().value())
                .update();
        return person;
    }

    ApplicationId accepted(SignedIn lead) {
        var application = fixtures.submitted(lead, "CI for Julia");
        jdbc.sql("update application set status = 'ACCEPTED' where application_id = ?")
                .param(application.value())
                .update();
        return application;
    }

    void join(ApplicationId application, SignedIn person) {
        jdbc.sql("""
                insert into project_member (project_id, account_id, role, joined_at)
                select project_id, ?, 'MEMBER', now() from application where application_id = ?""").params(person.accountId().value(), application.value()).update();
    }

    /** From 1 November 2026 to 30 April 2027. */
    UUID lend(ApplicationId application) {
        LentMachine.lend(jdbc, "thunderx", application.value());
        return jdbc.sql("select allocation_id from allocation where application_id = ? order by allocation_id limit 1")
                .param(application.value())
                .query(UUID.class)
                .single();
    }

    void end(UUID loan) {
        jdbc.sql("update allocation set status = 'REVOKED', ends_on = date '2026-11-20', end_reason = 'Over'"
                        + " where allocation_id = ?")
                .param(loan)
                .update();
    }

    /** The address of a network card that its machine gets. */
    String card(UUID loan) {
        return jdbc.sql("""
                insert into machine_interface (mac, machine_id, position)
                select ('02' || right(md5(machine_id::text), 10))::macaddr, machine_id, 0 from allocation where allocation_id = ?
                returning mac::text""").param(loan).query(String.class).single();
    }

    String machine(UUID loan) {
        return read("select machine from allocation_card where allocation_id = ?", loan);
    }

    String read(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(String.class).single();
    }

    void change(String sql, UUID id) {
        jdbc.sql(sql).param(id).update();
    }

    String mails(SignedIn person) {
        return String.join(
                "\n",
                jdbc.sql("select subject || text_body || html_body from mail where account_id = ? order by mail_id")
                        .param(person.accountId().value())
                        .query(String.class)
                        .list());
    }

    MvcTestResult get(String path, SignedIn person) {
        return mvc.get().uri(path).with(as(person)).exchange();
    }

    MvcTestResult post(String path, SignedIn person, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(as(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    MvcTestResult give(UUID loan, SignedIn admin) {
        return post("/hand-overs/" + loan, admin, DETAILS);
    }

    static String access(ApplicationId application, UUID loan) {
        return "/applications/%s/machines/%s".formatted(application, loan);
    }
}
