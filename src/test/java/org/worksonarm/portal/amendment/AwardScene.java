package org.worksonarm.portal.amendment;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationFixtures;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.support.LentMachine;

/** An accepted application with a loan, and what its team and the admins do about it in a browser. */
@TestComponent
@Import(ApplicationFixtures.class)
class AwardScene {

    private final ApplicationFixtures fixtures;
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;

    AwardScene(ApplicationFixtures fixtures, JdbcClient jdbc, MockMvcTester mvc) {
        this.fixtures = fixtures;
        this.jdbc = jdbc;
        this.mvc = mvc;
    }

    SignedIn person(String name, Role... roles) {
        return fixtures.person(name, roles);
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

    /** From 1 November 2026 to 30 April 2027; it is 23 November. */
    UUID lend(ApplicationId application) {
        LentMachine.lend(jdbc, "thunderx", application.value());
        return one("select allocation_id from allocation where application_id = ? limit 1", application);
    }

    /** False where the database refuses it. */
    boolean tryToLend(ApplicationId application) {
        try {
            lend(application);
            return true;
        } catch (DataIntegrityViolationException _) {
            return false;
        }
    }

    /** As its team does once the decision is reopened. */
    void removeLine(UUID line) {
        jdbc.sql("""
                with gone as (delete from resource_request where resource_request_id = ? returning application_id, position)
                update resource_request r set position = r.position - 1 from gone
                where r.application_id = gone.application_id and r.position > gone.position""").param(line).update();
    }

    UUID line(ApplicationId application) {
        return one(
                "select resource_request_id from resource_request where application_id = ? and kind = 'WHOLE_MACHINE'",
                application);
    }

    UUID request(ApplicationId application) {
        return one(
                "select amendment_id from amendment where application_id = ? order by amendment_id desc limit 1",
                application);
    }

    String read(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(String.class).single();
    }

    MvcTestResult get(String path, SignedIn person) {
        return mvc.get().uri(path).with(as(person)).exchange();
    }

    MvcTestResult post(String path, SignedIn person, Map<String, String> fields) {
        var request = mvc.post().uri(path).with(as(person)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    MvcTestResult ask(ApplicationId application, String form, SignedIn person, Map<String, String> fields) {
        return post("/applications/" + application + "/change-requests/new/" + form, person, fields);
    }

    MvcTestResult answer(ApplicationId application, SignedIn admin, String verdict, String words) {
        var fields = Map.of("verdict", verdict, "words", words, "version", "0");
        return post("/allocations/change-requests/" + request(application), admin, fields);
    }

    /** Asks that a loan lasts until another day. */
    MvcTestResult renew(ApplicationId application, UUID loan, SignedIn person, String from, String until) {
        var fields = new HashMap<>(Map.of("from", from, "until", until, "reason", "The port takes another while."));
        fields.put("outcomes", "Ten fixes were merged.");
        return ask(application, "PERIOD?subject=" + loan, person, fields);
    }

    /** Its last day, and the one that was promised. */
    String period(UUID loan) {
        return read("select ends_on || ' ' || promised_until from allocation where allocation_id = ?", loan);
    }

    private UUID one(String sql, ApplicationId application) {
        return jdbc.sql(sql).param(application.value()).query(UUID.class).single();
    }
}
