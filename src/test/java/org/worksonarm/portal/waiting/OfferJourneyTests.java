package org.worksonarm.portal.waiting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.DemoPerson;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** A machine comes back, its offer is passed by one team, and the next confirms. */
@BrowserTest
class OfferJourneyTests {

    /** Three teams that want a machine of a model that nobody else has, of which the first has it. */
    private static final String[] BEGIN = {"""
        insert into project (project_id, name, created_at, version)
        select gen_random_uuid(), name, now(), 0 from (values ('Zephyr Holder'), ('Zephyr First'), ('Zephyr Next')) as names (name)""", """
        insert into application (application_id, number, project_id, origin, status, title, revision, created_at, updated_at,
                                 submitted_at, decided_at, version)
        select gen_random_uuid(), nextval('application_number'), project_id, 'PORTAL', 'ACCEPTED', name || ' builds', 1, now(), now(),
               now() - case name when 'Zephyr Next' then interval '40 days' else interval '400 days' end, now(), 0
        from project where name like 'Zephyr %'""", """
        insert into resource_request (resource_request_id, application_id, position, kind, quantity, months, kvm, armv8_2)
        select gen_random_uuid(), application_id, 0, 'WHOLE_MACHINE', 1, 6, 'YES', 'YES' from application
        where title like 'Zephyr %'""", """
        insert into project_member (project_id, account_id, role, joined_at)
        select project_id, account_id, 'LEAD', now() from project join account
            on display_name = case name when 'Zephyr First' then 'Mara Lindqvist' else 'Tomás Brandt' end
        where name in ('Zephyr First', 'Zephyr Next')""", """
        insert into machine_model (model_id, slug, vendor_id, name, aliases, sockets, cores, ram_gib, isa, kvm, position)
        select gen_random_uuid(), 'zephyr', vendor_id, 'Zephyr One', '', 1, 8, 32, 'ARMv9.0-A', true, 999 from vendor limit 1""", """
        insert into site (site_id, code, name, city, country, provider)
        values (gen_random_uuid(), 'zep1', 'Zephyr Hall', 'Oslo', 'NO', 'Zephyr')""", """
        insert into machine (machine_id, name, model_id, site_id, state, sharing)
        select gen_random_uuid(), 'zep1-one', model_id, site_id, 'AVAILABLE', 'WHOLE' from machine_model cross join site
        where slug = 'zephyr' and code = 'zep1'""", """
        insert into machine_terms (machine_id, cleaning_days, vcpu_overcommit, version)
        select machine_id, 0, 1, 0 from machine where name = 'zep1-one'""", """
        insert into allocation (allocation_id, application_id, resource_request_id, machine_id, status, starts_on, ends_on,
                                promised_until, allocated_at, version, kind)
        select gen_random_uuid(), application_id, resource_request_id, machine_id, 'ACTIVE', current_date - 30, current_date + 120,
               current_date + 120, now(), 0, 'WHOLE'
        from resource_request join application using (application_id) cross join machine
        where title = 'Zephyr Holder builds' and machine.name = 'zep1-one'"""};

    /** What others keep of a loan as soon as it is made. */
    private static final String OF_ZEPHYR = " where allocation_id in (select allocation_id from allocation"
            + " join application using (application_id) where title like 'Zephyr %')";

    private static final String[] END = {
        "delete from waiting_offer where application_id in (select application_id from application where title like 'Zephyr %')",
        "delete from mail where application_id in (select application_id from application where title like 'Zephyr %')",
        "delete from allocation where application_id in (select application_id from application where title like 'Zephyr %')",
        "delete from machine_terms where machine_id in (select machine_id from machine where name = 'zep1-one')",
        "delete from machine where name = 'zep1-one'",
        "delete from site where code = 'zep1'",
        "delete from machine_model where slug = 'zephyr'",
        "update application set status = 'WITHDRAWN' where title like 'Zephyr %'",
        "delete from project_member where project_id in (select project_id from project where name like 'Zephyr %')",
        "update offer_terms set automatic = true"
    };

    private static final String LIST = "/waiting-list?need=WHOLE_MACHINE%20ARMV82%20KVM";

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        Stream.of(BEGIN).forEach(sql -> jdbc.sql(sql).update());
    }

    @AfterEach
    void end() {
        Stream.of("handover", "boot_choice", "lease_reminder", "lease_end", "provisioning_step", "operator_task")
                .forEach(table -> jdbc.sql("delete from " + table + OF_ZEPHYR).update());
        Stream.of(END).forEach(sql -> jdbc.sql(sql).update());
    }

    @Test
    void machineThatComesBackIsOfferedPassedAndConfirmed(Visitor visitor) {
        visitor.signIn(DemoPerson.ADMIN);
        offersAreMadeByHand(visitor);
        machineComesBack(visitor);
        adminOffers(visitor, "Zephyr First");
        firstTeamPassesFromItsMail(visitor);
        visitor.signIn(DemoPerson.ADMIN);
        adminOffers(visitor, "Zephyr Next");
        nextTeamConfirms(visitor);
    }

    private static void offersAreMadeByHand(Visitor visitor) {
        visitor.open("/waiting-list/terms");
        shows(visitor, "offer-1-terms");
        visitor.page().getByLabel("Make offers by themselves").uncheck();
        press(visitor, "Save");
        assertThat(main(visitor)).containsText("Offers are made by hand");
    }

    private void machineComesBack(Visitor visitor) {
        visitor.open(LIST);
        assertThat(row(visitor, "Zephyr First")).not().containsText("zep1-one");
        var loan = jdbc.sql("select allocation_id from allocation_card where machine = 'zep1-one'")
                .query(UUID.class)
                .single();
        visitor.open("/allocations/" + loan + "/release");
        visitor.page().getByLabel("Reason").fill("The builds moved elsewhere.");
        visitor.page().getByLabel("Yesterday").check();
        visitor.page().locator("main .button.danger").click();
        assertThat(main(visitor)).containsText("Released early");
    }

    private static void adminOffers(Visitor visitor, String project) {
        visitor.open(LIST);
        shows(visitor, "offer-2-list");
        row(visitor, project)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Offer zep1-one to " + project))
                .click();
        assertThat(visitor.page().locator("body")).containsText("The offer is made.");
        visitor.open(LIST);
        row(visitor, project)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("See the offer"))
                .click();
        shows(visitor, "offer-3-admin");
    }

    private static void firstTeamPassesFromItsMail(Visitor visitor) {
        visitor.signIn(DemoPerson.MAINTAINER);
        visitor.open("/dev/mail");
        var mail = visitor.page().getByText("an offer of a machine for “Zephyr First builds”");
        assertThat(mail.first()).isVisible();
        openOffer(visitor, "Zephyr First");
        shows(visitor, "offer-4-team");
        visitor.page().getByLabel("Why you pass").fill("Our runner is not ready.");
        press(visitor, "Pass");
        assertThat(main(visitor)).containsText("You keep your place on the list");
        shows(visitor, "offer-5-passed");
    }

    private static void nextTeamConfirms(Visitor visitor) {
        visitor.signIn(DemoPerson.THIRD_REVIEWER);
        openOffer(visitor, "Zephyr Next");
        press(visitor, "Confirm");
        assertThat(main(visitor)).containsText("It is yours.");
        shows(visitor, "offer-6-confirmed");
    }

    /** By the way that whoever did not read the mail takes. */
    private static void openOffer(Visitor visitor, String project) {
        visitor.open("/projects");
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(project + " builds"))
                .first()
                .click();
        shows(visitor, "offer-7-panel");
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Confirm or pass"))
                .click();
    }

    private static Locator row(Visitor visitor, String project) {
        return visitor.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(project));
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
