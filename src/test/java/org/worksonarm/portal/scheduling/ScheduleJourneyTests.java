package org.worksonarm.portal.scheduling;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.DemoPerson;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** An admin has the whole queue scheduled, changes a line, asks what if a site closes, and confirms. */
@BrowserTest
class ScheduleJourneyTests {

    /** A project that wants what only two machines of a site of their own have. */
    private static final String[] BEGIN = {"update offer_terms set automatic = false", """
        insert into project (project_id, name, created_at, version) values (gen_random_uuid(), 'Sequoia', now(), 0)""", """
        insert into application (application_id, number, project_id, origin, status, title, revision, created_at, updated_at,
                                 submitted_at, decided_at, version)
        select gen_random_uuid(), nextval('application_number'), project_id, 'PORTAL', 'ACCEPTED', 'Sequoia builds', 1, now(),
               now(), now(), now(), 0 from project where name = 'Sequoia'""", """
        insert into machine_model (model_id, slug, vendor_id, name, aliases, sockets, cores, ram_gib, isa, kvm, position)
        select gen_random_uuid(), 'sequoia', vendor_id, 'Sequoia One', '', 1, 1024, 32, 'ARMv9.0-A', true, 998
        from vendor limit 1""", """
        insert into resource_request (resource_request_id, application_id, position, kind, quantity, months, vcpu, armv8_2)
        select gen_random_uuid(), application_id, 0, 'WHOLE_MACHINE', 1, 6, 1024, 'YES' from application
        where title = 'Sequoia builds'""", """
        insert into site (site_id, code, name, city, country, provider)
        values (gen_random_uuid(), 'seq1', 'Sequoia Hall', 'Oslo', 'NO', 'Sequoia')""", """
        insert into machine (machine_id, name, model_id, site_id, state, sharing)
        select gen_random_uuid(), names.name, model_id, site_id, 'AVAILABLE', 'WHOLE' from machine_model cross join site
        cross join (values ('seq1-one'), ('seq1-two')) as names (name) where slug = 'sequoia' and code = 'seq1'"""};

    private static final String[] END = {
        "delete from allocation where status = 'HELD' and allocation_id in (select allocation_id from schedule_line)",
        "truncate schedule cascade",
        "delete from allocation where application_id in (select application_id from application where title = 'Sequoia builds')",
        "delete from machine where name like 'seq1-%'",
        "delete from site where code = 'seq1'",
        "delete from machine_model where slug = 'sequoia'",
        "update application set status = 'WITHDRAWN' where title = 'Sequoia builds'",
        "update offer_terms set automatic = true"
    };

    private static final Pattern FREE = Pattern.compile("([^:]+):.*free from (\\d+ \\w+ \\d{4})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        Stream.of(BEGIN).forEach(sql -> jdbc.sql(sql).update());
    }

    @AfterEach
    void end() {
        Stream.of(END).forEach(sql -> jdbc.sql(sql).update());
    }

    @Test
    void adminPlansTheQueueChangesALineAsksWhatIfAndConfirms(Visitor visitor) {
        visitor.signIn(DemoPerson.ADMIN);
        adminAsksWhatIf(visitor);
        adminMakesASchedule(visitor);
        adminChangesALine(visitor);
        adminConfirms(visitor);
    }

    private static void adminAsksWhatIf(Visitor visitor) {
        visitor.open("/allocations");
        visitor.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Schedule").setExact(true))
                .click();
        visitor.page().locator("details.more summary").click();
        visitor.page().getByLabel("Site that closes").selectOption("seq1");
        visitor.page().getByLabel("Its last day").fill("2027-01-31");
        shows(visitor, "schedule-1-what-if");
        press(visitor, "Make a schedule");
        assertThat(main(visitor)).containsText("Sequoia Hall closes on 31 January 2027.");
        assertThat(main(visitor)).containsText("Only to be read");
        assertThat(main(visitor)).containsText("As things are: seq1-");
        shows(visitor, "schedule-2-beside-today");
    }

    private static void adminMakesASchedule(Visitor visitor) {
        visitor.open("/schedules");
        press(visitor, "Make a schedule");
        assertThat(row(visitor)).containsText("seq1-");
        assertThat(row(visitor)).containsText("One of 2 machines that fit; free ");
        shows(visitor, "schedule-3-made");
    }

    /** The machine that is free first beside the one that the line has, from the day on which it is. */
    private static void adminChangesALine(Visitor visitor) {
        row(visitor)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Change Sequoia on seq1-"))
                .click();
        var other = visitor.page().locator("select option:not([selected])").first();
        var words = FREE.matcher(other.textContent());
        if (!words.find()) {
            throw new AssertionError(other.textContent());
        }
        visitor.page().getByLabel("Machine").selectOption(other.getAttribute("value"));
        visitor.page()
                .getByLabel("First day")
                .fill(LocalDate.parse(words.group(2), DAY).toString());
        shows(visitor, "schedule-4-line");
        press(visitor, "Change the schedule");
        assertThat(row(visitor)).containsText(words.group(1));
        assertThat(row(visitor)).containsText(words.group(2) + " to ");
        assertThat(row(visitor)).containsText("Chosen by hand");
    }

    private static void adminConfirms(Visitor visitor) {
        visitor.page().locator(".save-bar .button.primary").click();
        assertThat(visitor.page().locator("body")).containsText("Confirmed: ");
        shows(visitor, "schedule-5-confirmed");
        row(visitor)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("See the hold of"))
                .click();
        assertThat(main(visitor)).containsText("Sequoia");
        assertThat(main(visitor)).containsText("Held");
        shows(visitor, "schedule-6-hold");
    }

    private static Locator row(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Sequoia"));
    }

    private static Locator main(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.MAIN);
    }

    private static void press(Visitor visitor, String button) {
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void shows(Visitor visitor, String name) {
        visitor.expectAccessible();
        visitor.screenshot(name);
    }
}
