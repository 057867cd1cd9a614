package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.lease.LeaseReminding;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.LentMachine;
import org.worksonarm.portal.support.Visitor;

/** From the reminder of a loan's end to its renewal, and to its end by the programme. */
@BrowserTest
class LeaseJourneyTests {

    private static final String TITLE = "Gadget builds for Quaggalib";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LeaseReminding reminding;

    @Test
    void teamIsRemindedRenewsAndReadsWhyItsLoanEnds(Visitor visitor) {
        visitor.expectStatus(422);

        isReminded(visitor);
        renews(visitor);
        isGranted(visitor);
        isRevoked(visitor);
    }

    private void isReminded(Visitor visitor) {
        var maintainer = Maintainer.at(visitor);
        maintainer.addProject("Quaggalib");
        maintainer.begin(TITLE);
        maintainer.comeBackTo(TITLE);
        maintainer.fillIn();
        maintainer.asksForA32BitMachine();
        maintainer.press("Save and go back");
        maintainer.press("Submit");
        reminding.remind(lend());
        visitor.open("/dev/mail");
        shows(visitor, "1-reminder", "a loan for “" + TITLE + "” comes to its end");
    }

    private static void renews(Visitor visitor) {
        var maintainer = Maintainer.at(visitor);
        maintainer.look(TITLE);
        shows(visitor, "2-winding-down", "It ends in 7 days.");
        follow(visitor, "Ask for longer");
        visitor.page().getByLabel("Last day").fill(in(100));
        visitor.page().getByLabel("Why").fill("The port of the last gadget.");
        maintainer.press("Ask for this change");
        shows(visitor, "3-with-a-problem", "Say what came of it so far.");
        visitor.page().getByLabel("What came of it so far").fill("Ten fixes were merged.");
        maintainer.press("Ask for this change");
        shows(visitor, "4-held-over", "Until they answer it stays yours");
    }

    private static void isGranted(Visitor visitor) {
        var admin = Admin.at(visitor);
        visitor.open("/allocations");
        follow(visitor, "Loans that end");
        shows(visitor, "5-ends", "Held over");
        admin.rowOf("Quaggalib")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Answer"))
                .click();
        shows(visitor, "6-answer", "Ten fixes were merged.");
        visitor.page().getByLabel("Agree: the change is made now").check();
        visitor.page().getByLabel("Last day").fill(in(50));
        admin.press("Answer the team");
        shows(visitor, "7-answered", "earlier than you asked");
    }

    private static void isRevoked(Visitor visitor) {
        follow(visitor, "the loan of");
        follow(visitor, "Revoke");
        visitor.page().getByLabel("Reason").fill("Its power supply failed.");
        visitor.page().getByLabel("Today").check();
        new Admin(visitor).press("Revoke this loan");
        Maintainer.at(visitor).look(TITLE);
        shows(visitor, "8-revoked", "Its power supply failed.");
    }

    private AllocationId lend() {
        var application = jdbc.sql(
                        "update application set status = 'ACCEPTED' where title = ? returning application_id")
                .param(TITLE)
                .query(UUID.class)
                .single();
        LentMachine.lend(jdbc, "hi1616", application);
        return new AllocationId(jdbc.sql("""
                update allocation set starts_on = :today::date - 90, ends_on = :today::date + 7,
                    promised_until = :today::date + 7 where application_id = :application returning allocation_id""")
                .param("today", in(0))
                .param("application", application)
                .query(UUID.class)
                .single());
    }

    private static String in(int days) {
        return LocalDate.now(Clock.systemUTC()).plusDays(days).toString();
    }

    private static void follow(Visitor visitor, String link) {
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    private static void shows(Visitor visitor, String name, String words) {
        assertThat(visitor.page().getByRole(AriaRole.MAIN)).containsText(words);
        visitor.page().waitForLoadState();
        visitor.expectAccessible();
        visitor.screenshot("lease-" + name);
    }
}
