package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.worksonarm.portal.account.DemoPerson;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** From a plan over a declined review to somebody who goes away; in a portal of its own, for it asks everybody. */
@BrowserTest
@TestPropertySource(properties = "portal.reminders.every=2h")
class AssigningJourneyTests {

    @Test
    void adminPlansAndAReviewerDeclinesAndGoesAway(Visitor visitor) {
        visitor.expectStatus(422);

        plans(visitor);
        declines(visitor);
        goesAway(visitor);
        reassigns(visitor);
        bringsAFile(visitor);
        looksAtPromises(visitor);
    }

    private static void plans(Visitor visitor) {
        visitor.signIn(DemoPerson.ADMIN);
        visitor.open("/assignments/plans");
        visitor.page().getByLabel("Reviews an application").fill("3");
        press(visitor, "Make a plan");
        shows(visitor, "1-plan", "Nobody is asked before you confirm.");
        var change = link(visitor, "Change the reviewers of");
        change.first().click();
        shows(visitor, "2-change", "Whom the plan asks to review it.");
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take out"))
                .first()
                .click();
        shows(visitor, "3-changed", "Confirm and assign");
        press(visitor, "Confirm and assign");
        shows(visitor, "4-confirmed", "Confirmed on");
    }

    private static void declines(Visitor visitor) {
        visitor.signIn(DemoPerson.REVIEWER);
        visitor.open("/review/next");
        visitor.page().getByText("Decline this assignment").click();
        press(visitor, "Decline it");
        shows(visitor, "5-reason-is-missing", "Give a reason, so that somebody fitting");
        visitor.page().getByLabel("Why you decline").fill("I know nothing of this, and have no time to learn it.");
        press(visitor, "Decline it");
        shows(visitor, "6-declined", "You declined to review");
    }

    private static void goesAway(Visitor visitor) {
        visitor.open("/review/profile");
        var today = LocalDate.now(Clock.systemUTC());
        visitor.page().getByLabel("First day away").fill(today.toString());
        visitor.page().getByLabel("Last day away").fill(today.plusDays(60).toString());
        visitor.page().getByLabel("Reminders").selectOption("WEEKLY");
        press(visitor, "Save your profile");
        shows(visitor, "7-away", "Saved.");
    }

    private static void reassigns(Visitor visitor) {
        visitor.signIn(DemoPerson.ADMIN);
        visitor.open("/assignments");
        shows(visitor, "8-reviewers", "Away now");
        link(visitor, DemoPerson.REVIEWER.displayName()).first().click();
        press(visitor, "Propose other reviewers");
        shows(visitor, "9-reassignment", "instead of " + DemoPerson.REVIEWER.displayName());
        press(visitor, "Confirm and assign");
        shows(visitor, "10-reassigned", "Confirmed on");
    }

    private static void bringsAFile(Visitor visitor) {
        visitor.open("/assignments/files");
        shows(visitor, "11-files", "Bring a file");
        visitor.page()
                .getByLabel("Or its lines, pasted")
                .fill("action,application,mail,due\nassign,WOA-999999,ravi@reviewer.example,\nassign,seven,ravi,\n");
        press(visitor, "Show what would happen");
        shows(visitor, "12-file", "There is no application of this number.");
        assertThat(visitor.page().getByRole(AriaRole.MAIN)).containsText("Column 2 (application)");
    }

    private static void looksAtPromises(Visitor visitor) {
        visitor.open("/rounds/promises");
        shows(visitor, "13-promises", "Promises due");
    }

    private static void press(Visitor visitor, String name) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static void shows(Visitor visitor, String name, String words) {
        assertThat(visitor.page().locator("body")).containsText(words);
        visitor.page().waitForLoadState();
        visitor.expectAccessible();
        visitor.screenshot("assigning-" + name);
    }
}
