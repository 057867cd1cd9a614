package org.worksonarm.portal.closing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
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

/** Loans at one site, from 1 November 2026 to 30 April 2027, and what is done in a browser about its closing. */
@TestComponent
@Import(ApplicationFixtures.class)
class ClosingScene {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Pattern FINGERPRINT = Pattern.compile("name=\"fingerprint\" value=\"([^\"]+)\"");

    private final ApplicationFixtures fixtures;
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;

    ClosingScene(ApplicationFixtures fixtures, JdbcClient jdbc, MockMvcTester mvc) {
        this.fixtures = fixtures;
        this.jdbc = jdbc;
        this.mvc = mvc;
    }

    /** What other tests left can not be lent, so that only the machines of this test are proposed. */
    UUID emptySite() {
        jdbc.sql("update machine set state = 'MAINTENANCE' where state = 'AVAILABLE'")
                .update();
        return site("cls" + COUNTER.incrementAndGet());
    }

    private UUID site(String code) {
        return jdbc.sql("""
                insert into site (site_id, code, name, city, country, provider)
                values (gen_random_uuid(), ?, 'Hall ' || ?, 'Oslo', 'NO', 'Test') returning site_id""").params(code, code).query(UUID.class).single();
    }

    SignedIn admin(String name) {
        return fixtures.person(name, Role.ADMIN);
    }

    ApplicationId application(String title) {
        var lead = fixtures.person("Lead of " + title);
        jdbc.sql("update account set email = ? where account_id = ?")
                .params(
                        "lead@" + UUID.randomUUID() + ".example",
                        lead.accountId().value())
                .update();
        var application = fixtures.submitted(lead, title);
        jdbc.sql("update application set status = 'ACCEPTED' where application_id = ?")
                .param(application.value())
                .update();
        return application;
    }

    UUID lend(ApplicationId application, UUID site) {
        LentMachine.lend(jdbc, "hi1616", application.value());
        var loan = jdbc.sql("select allocation_id from allocation where application_id = ?")
                .param(application.value())
                .query(UUID.class)
                .single();
        jdbc.sql(
                        "update machine set site_id = ? where machine_id = (select machine_id from allocation where allocation_id = ?)")
                .params(site, loan)
                .update();
        return loan;
    }

    /** A machine at a site of its own. */
    String spare() {
        var name = "spare-" + COUNTER.incrementAndGet();
        jdbc.sql("""
                insert into machine (machine_id, name, model_id, site_id, state, sharing)
                select gen_random_uuid(), ?, model_id, ?, 'AVAILABLE', 'WHOLE' from machine_model where slug = 'hi1616'""").params(name, site("sp" + COUNTER.incrementAndGet())).update();
        return name;
    }

    String machine(String name) {
        return read("select machine_id::text from machine where name = ?", name);
    }

    String path(UUID site) {
        return "/machines/sites/" + site + "/closing";
    }

    MvcTestResult plan(UUID site, String day, SignedIn admin) {
        return mvc.get().uri(path(site) + "?day=" + day).with(as(admin)).exchange();
    }

    /** What the page shows, as the fields of a form, with what becomes of each loan. */
    Map<String, String> form(UUID site, String day, SignedIn admin, Map<UUID, String> choices) {
        var found = FINGERPRINT.matcher(text(plan(site, day, admin)));
        var fields = new HashMap<String, String>();
        fields.put("fingerprint", found.find() ? found.group(1) : "");
        fields.putAll(Map.of("day", day, "reason", "The lease of the hall ends.", "step", "confirm"));
        var at = new AtomicInteger();
        choices.forEach((loan, choice) -> {
            fields.put("lines[%d].loan".formatted(at.get()), loan.toString());
            fields.put("lines[%d].choice".formatted(at.getAndIncrement()), choice);
        });
        return fields;
    }

    MvcTestResult post(UUID site, SignedIn admin, Map<String, String> fields) {
        var sent = mvc.post().uri(path(site)).with(as(admin)).with(csrf());
        fields.forEach(sent::param);
        return sent.exchange();
    }

    MvcTestResult get(String path, SignedIn person) {
        return mvc.get().uri(path).with(as(person)).exchange();
    }

    static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    /** Each as its machine, its state and its days. */
    List<String> loans(ApplicationId application) {
        return jdbc.sql("""
                select concat_ws(' ', machine, status, starts_on, ends_on) from allocation_card where application_id = ?
                order by starts_on, machine""").param(application.value()).query(String.class).list();
    }

    List<String> letters(ApplicationId application) {
        return jdbc.sql("""
                select text_body from mail where application_id = ? and subject not like '%has arrived' order by mail_id""").param(application.value()).query(String.class).list();
    }

    String read(String sql, Object id) {
        return String.valueOf(
                jdbc.sql(sql).param(id).query(String.class).optional().orElse(null));
    }

    void change(String sql, Object id) {
        jdbc.sql(sql).param(id).update();
    }

    void join(ApplicationId application, SignedIn person) {
        jdbc.sql("""
                insert into project_member (project_id, account_id, role, joined_at)
                select project_id, ?, 'MEMBER', now() from application where application_id = ?""").params(person.accountId().value(), application.value()).update();
    }
}
