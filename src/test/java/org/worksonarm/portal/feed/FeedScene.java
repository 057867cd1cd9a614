package org.worksonarm.portal.feed;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
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

/** Loans, and the calendars that people make of them. It is 23 November 2026. */
@TestComponent
@Import(ApplicationFixtures.class)
class FeedScene {

    private static final Pattern ADDRESS = Pattern.compile("(/calendar/[A-Za-z0-9_-]{43}[.]ics)");

    private final ApplicationFixtures fixtures;
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;

    FeedScene(ApplicationFixtures fixtures, JdbcClient jdbc, MockMvcTester mvc) {
        this.fixtures = fixtures;
        this.jdbc = jdbc;
        this.mvc = mvc;
    }

    SignedIn person(String name, Role... roles) {
        var person = fixtures.person(name, roles);
        for (var role : roles) {
            update("insert into account_role (account_id, role) values (?, '%s')".formatted(role), id(person));
        }
        return person;
    }

    ApplicationId accepted(SignedIn lead, String title) {
        var application = fixtures.submitted(lead, title);
        update("update application set status = 'ACCEPTED' where application_id = ?", application.value());
        return application;
    }

    /** From 1 November 2026 until 30 April 2027. */
    UUID lend(ApplicationId application) {
        LentMachine.lend(jdbc, "thunderx", application.value());
        return one("select allocation_id from allocation where application_id = ?", application.value());
    }

    void plan(UUID loan, String reason, boolean wholeSite, LocalDate first) {
        jdbc.sql("""
                insert into maintenance_window (window_id, machine_id, site, starts_on, ends_on, reason, loans_run_on,
                                                planned_by, planned_at, version)
                select gen_random_uuid(), case when :whole then null else machine_id end,
                       case when :whole then site end, :first, :first, :reason, true,
                       (select account_id from account limit 1), now(), 0
                from allocation_card where allocation_id = :loan""")
                .param("whole", wholeSite)
                .param("first", first)
                .param("reason", reason)
                .param("loan", loan)
                .update();
    }

    void conflict(ApplicationId application, SignedIn person) {
        jdbc.sql("""
                insert into declared_conflict (declared_conflict_id, account_id, application_id, reason, declared_by,
                                               declared_at, version)
                values (gen_random_uuid(), :person, :application, 'We share a flat.', :person, now(), 0)""")
                .param("person", id(person))
                .param("application", application.value())
                .update();
    }

    /** As if somebody had changed it then. */
    void change(UUID loan, String what, String at) {
        update("update allocation set version = version + 1, %s where allocation_id = ?".formatted(what), loan);
        update("""
                insert into record_entry (record_entry_id, at, subject_kind, subject_id, action)
                values (gen_random_uuid(), timestamptz '%s', 'allocation', ?, 'changed')""".formatted(at), loan);
    }

    String page(ApplicationId application) {
        return "/projects/%s/calendar"
                .formatted(one("select project_id from application where application_id = ?", application.value()));
    }

    String sitePage(UUID loan) {
        return "/machines/sites/%s/calendar"
                .formatted(one(
                        "select s.site_id from allocation_card l join site_card s using (site) where allocation_id = ?",
                        loan));
    }

    /** The address that the page shows once it is made. */
    String make(String page, SignedIn person) {
        var address = ADDRESS.matcher(body(post(page, person)));
        if (!address.find()) {
            throw new AssertionError("no address at " + page);
        }
        return address.group(1);
    }

    MvcTestResult get(String path, SignedIn person) {
        return mvc.get().uri(path).with(as(person)).exchange();
    }

    MvcTestResult post(String path, SignedIn person) {
        return mvc.post().uri(path).with(as(person)).with(csrf()).exchange();
    }

    /** As a calendar program does, which knows nothing but the address. */
    MvcTestResult read(String address) {
        return mvc.get().uri(address).exchange();
    }

    Calendar calendar(String address) {
        try {
            return new CalendarBuilder().build(new StringReader(body(read(address))));
        } catch (IOException | ParserException e) {
            throw new AssertionError("no calendar at " + address, e);
        }
    }

    List<VEvent> events(String address) {
        return calendar(address).getComponents();
    }

    UUID one(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(UUID.class).single();
    }

    List<String> texts(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    void update(String sql, UUID id) {
        jdbc.sql(sql).param(id).update();
    }

    static UUID id(SignedIn person) {
        return person.accountId().value();
    }

    static String value(VEvent event, String property) {
        return event.getProperty(property).map(found -> found.getValue()).orElse("");
    }

    static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
