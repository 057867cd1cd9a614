package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** From what a team asks to change after the award to the answer of an admin. */
@BrowserTest
class ChangeRequestJourneyTests {

    private static final String TITLE = "Widget builds for Zornlib";

    @Autowired
    JdbcClient jdbc;

    @Test
    void teamAsksForMoreAndReadsTheAnswer(Visitor visitor) {
        visitor.expectStatus(422);

        isAccepted(visitor);
        asks(visitor);
        answers(visitor);
        reads(visitor);
    }

    private void isAccepted(Visitor visitor) {
        var maintainer = Maintainer.at(visitor);
        maintainer.addProject("Zornlib");
        maintainer.begin(TITLE);
        maintainer.comeBackTo(TITLE);
        maintainer.fillIn();
        maintainer.asksForA32BitMachine();
        maintainer.press("Save and go back");
        maintainer.press("Submit");
        jdbc.sql("update application set status = 'ACCEPTED' where title = ?")
                .param(TITLE)
                .update();
    }

    private static void asks(Visitor visitor) {
        var maintainer = Maintainer.at(visitor);
        maintainer.look(TITLE);
        shows(visitor, "1-status-page", "You need no new application.");
        follow(visitor, "Ask for a change");
        shows(visitor, "2-choose", "What is to change?");
        follow(visitor, "More or fewer of request 1");
        visitor.page().getByLabel("How many").fill("1");
        maintainer.press("Ask for this change");
        shows(visitor, "3-with-a-problem", "This is what you have. Give another number.");
        visitor.page().getByLabel("How many").fill("2");
        visitor.page().getByLabel("Why").fill("The queue is longer than a day.");
        maintainer.press("Ask for this change");
        shows(visitor, "4-asked", "2 instead of 1");
    }

    private static void answers(Visitor visitor) {
        var admin = Admin.at(visitor);
        visitor.open("/allocations");
        follow(visitor, "Change requests");
        shows(visitor, "5-list", "Zornlib");
        admin.rowOf("Zornlib").getByRole(AriaRole.LINK).click();
        shows(visitor, "6-answer", "The queue is longer than a day.");
        visitor.page().getByLabel("Agree: the change is made now").check();
        visitor.page().getByLabel("Words to the team").fill("A second one is free from Monday.");
        admin.press("Answer the team");
        shows(visitor, "7-answered", "An admin lends what is still missing.");
    }

    private static void reads(Visitor visitor) {
        Maintainer.at(visitor).look(TITLE);
        shows(visitor, "8-agreed", "A second one is free from Monday.");
        assertThat(visitor.page().getByText("Change agreed: more or fewer")).isVisible();
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
        visitor.screenshot("change-" + name);
    }
}
