package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** From the question how a loan goes to the report, and from a fault to the substitute. */
@BrowserTest
class UsageJourneyTests {

    private static final String TITLE = "Gizmo builds for Yarnlib";

    @Autowired
    JdbcClient jdbc;

    @Test
    void teamTellsWhatCameOfItAndGetsASubstitute(Visitor visitor) {
        visitor.expectStatus(422);

        hasAMachine(visitor);
        answers(visitor);
        readsTheReport(visitor);
        reportsAFault(visitor);
        confirmsASubstitute(visitor);
        reads(visitor);
    }

    private void hasAMachine(Visitor visitor) {
        var maintainer = Maintainer.at(visitor);
        maintainer.addProject("Yarnlib");
        maintainer.begin(TITLE);
        maintainer.comeBackTo(TITLE);
        maintainer.fillIn();
        maintainer.asksForA32BitMachine();
        maintainer.press("Save and go back");
        maintainer.press("Submit");
        UsageStage.lend(jdbc, TITLE);
    }

    private static void answers(Visitor visitor) {
        Maintainer.at(visitor).look(TITLE);
        shows(visitor, "1-status-page", "Answer in two minutes");
        follow(visitor, "Answer in two minutes");
        shows(visitor, "2-check-in", "Do you still need it?");
        var first = visitor.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Outcome 1"));
        first.getByLabel("Title").fill("arm64 wheels of 3.1");
        first.getByLabel("Link").fill("example.org/3.1");
        press(visitor, "Save the answer");
        shows(visitor, "3-with-problems", "Say whether you still need it.");
        visitor.page().getByLabel("Yes, as it is").check();
        visitor.page().getByLabel("Fine").check();
        first.getByLabel("Link").fill("https://example.org/3.1");
        press(visitor, "Save the answer");
        shows(visitor, "4-answered", "arm64 wheels of 3.1");
    }

    private static void readsTheReport(Visitor visitor) {
        Admin.at(visitor);
        visitor.open("/allocations/check-ins?state=ANSWERED");
        shows(visitor, "5-check-ins", "arm64 wheels of 3.1");
        visitor.open("/reports?by=PROJECT");
        shows(visitor, "6-reports", "arm64 wheels of 3.1");
        assertThat(visitor.page().getByRole(AriaRole.MAIN)).containsText("Yarnlib");
    }

    private static void reportsAFault(Visitor visitor) {
        Maintainer.at(visitor).look(TITLE);
        follow(visitor, "Heartbeat");
        press(visitor, "Make the address");
        shows(visitor, "7-heartbeat", "It is shown this once");
        Maintainer.at(visitor).look(TITLE);
        follow(visitor, "Report a fault");
        visitor.page().getByLabel("What happens").fill("It does not boot since the power was cut.");
        visitor.page().getByLabel("We cannot work").check();
        shows(visitor, "8-fault", "How urgent is it?");
        press(visitor, "Report it");
        shows(visitor, "9-reported", "Waits for an answer");
    }

    private static void confirmsASubstitute(Visitor visitor) {
        var admin = Admin.at(visitor);
        visitor.open("/allocations/faults");
        shows(visitor, "10-faults", "Yarnlib");
        admin.rowOf("Yarnlib").getByRole(AriaRole.LINK).click();
        shows(visitor, "11-answer", "It does not boot since the power was cut.");
        visitor.page().getByLabel("The loan moves to the machine chosen below").check();
        visitor.page().getByLabel("Words to the team").fill("The board is dead; the other one is like it.");
        press(visitor, "Answer the team");
        shows(visitor, "12-moved", "Moved to another machine");
    }

    private static void reads(Visitor visitor) {
        Maintainer.at(visitor).look(TITLE);
        shows(visitor, "13-substitute", "The board is dead; the other one is like it.");
    }

    private static void press(Visitor visitor, String button) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
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
        visitor.screenshot("usage-" + name);
    }
}
