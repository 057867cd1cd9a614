package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.worksonarm.portal.account.DemoPerson;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;
import org.worksonarm.portal.team.TeamInvitation;

/** From an invitation by mail to a second person on the team. */
@BrowserTest
class TeamStoryTests {

    private volatile String link = "";

    @Autowired
    ConfigurableApplicationContext portal;

    @Test
    void invitedPersonSignsInAndJoinsTheTeam(Visitor visitor) {
        visitor.expectStatus(422);
        readMails();

        invites(visitor);
        signsInToAnswer(visitor);
        joins(visitor);
        askedBeforeTheLeadChanges(visitor);
    }

    private void readMails() {
        portal.addApplicationListener(event -> {
            if (event instanceof PayloadApplicationEvent<?> told && told.getPayload() instanceof TeamInvitation mail) {
                link = mail.path();
            }
        });
    }

    private static void invites(Visitor visitor) {
        Maintainer.at(visitor).addProject("Widgetry");
        openTeam(visitor);
        visitor.page().getByLabel("Mail address").fill("ravi at example.org");
        press(visitor, "Invite to the team");
        shows(visitor, "1-wrong-address", "Enter one mail address");
        visitor.page().getByLabel("Mail address").fill("ravi@example.org");
        press(visitor, "Invite to the team");
        shows(visitor, "2-team", "ravi@example.org");
    }

    private void signsInToAnswer(Visitor visitor) {
        visitor.page().context().clearCookies();
        visitor.open(link);
        shows(visitor, "3-invitation-signed-out", "Sign in first");
        visitor.page().getByText("Sign in to answer").click();
        visitor.page()
                .locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(DemoPerson.REVIEWER.displayName()))
                .click();
        shows(visitor, "4-invitation", "You are signed in as");
    }

    private static void joins(Visitor visitor) {
        press(visitor, "Join the team");
        shows(visitor, "5-project", "Widgetry");
        assertThat(visitor.page().getByRole(AriaRole.STATUS)).containsText("You are on the team of Widgetry");
    }

    private void askedBeforeTheLeadChanges(Visitor visitor) {
        visitor.signIn(DemoPerson.MAINTAINER);
        openTeam(visitor);
        visitor.page().getByText("Hand over the lead").click();
        shows(visitor, "6-hand-over", "Hand over the lead to " + DemoPerson.REVIEWER.displayName());
        press(visitor, "Hand over the lead");
        visitor.page().getByText("Leave the team").click();
        shows(visitor, "7-leave", "You no longer see the project");
        visitor.open(link);
        assertThat(visitor.page().locator("main")).containsText("already");
    }

    private static void openTeam(Visitor visitor) {
        visitor.open("/projects");
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Widgetry"))
                .click();
        visitor.page().getByText("Team and invitations").click();
    }

    private static void press(Visitor visitor, String button) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private static void shows(Visitor visitor, String name, String words) {
        assertThat(visitor.page().getByRole(AriaRole.MAIN)).containsText(words);
        visitor.expectAccessible();
        visitor.screenshot("invitation-" + name);
    }
}
