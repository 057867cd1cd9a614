package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.account.DemoPerson;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** Nothing that is typed in the application form gets lost. */
@BrowserTest
class TypingTests {

    @Test
    void savesWhatIsTypedWithoutAButton(Visitor visitor) {
        var page = opens(visitor, "Gadgetizer");

        page.getByLabel("Title").fill("Gadgets for all");
        assertThat(page.locator("#saved")).containsText("Saved at");
        page.waitForResponse(
                answer -> answer.url().endsWith("/edit/project"),
                () -> page.getByLabel("What it is").fill("Makes gadgets."));
        page.reload();

        assertThat(page.getByLabel("Title")).hasValue("Gadgets for all");
        assertThat(page.getByLabel("What it is")).hasValue("Makes gadgets.");
    }

    @Test
    void comparesTheVersionsOfTwoTabs(Visitor visitor) {
        visitor.expectStatus(409);
        var first = opens(visitor, "Widgetizer");
        var other = first.context().newPage();
        other.navigate(first.url());

        other.getByLabel("Title").fill("From another tab");
        assertThat(other.locator("#saved")).containsText("Saved at");
        first.getByLabel("Title").fill("From the first tab");
        assertThat(first.locator("#saved")).containsText("Changed by somebody else, too: Title");
        press(first, "Compare both versions");
        assertThat(first.getByRole(AriaRole.MAIN)).containsText("From another tab");
        assertThat(first.getByLabel("Title")).hasValue("From the first tab");
        visitor.expectAccessible();
        visitor.screenshot("merge");
        press(first, "Save what I chose");
        other.reload();

        assertThat(other.getByLabel("Title")).hasValue("From the first tab");
    }

    @Test
    void goesOnAfterTheSessionEndedInTheMiddle(Visitor visitor) {
        visitor.expectStatus(403);
        var page = opens(visitor, "Sprocketizer");
        page.context().clearCookies();

        page.getByLabel("Title").fill("Typed without a session");
        assertThat(page.locator("#saved")).containsText("you are signed out");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save and continue"))
                .click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("What you typed is not lost");
        visitor.expectAccessible();
        visitor.screenshot("signed-out");
        var other = signsInAgain(page);
        press(page, "I am signed in: go on");
        press(page, "Send it again");
        assertThat(page.getByLabel("What the machines are for")).isVisible();
        other.navigate("/projects");
        other.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Typed without a session"))
                .click();

        assertThat(other.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Typed without a session");
    }

    private static Page signsInAgain(Page page) {
        var other = page.context().newPage();
        other.navigate("/sign-in");
        press(other, DemoPerson.MAINTAINER.displayName());
        other.waitForURL(url -> !url.contains("/sign-in"));
        return other;
    }

    private static Page opens(Visitor visitor, String project) {
        var maintainer = Maintainer.at(visitor);
        maintainer.addProject(project);
        maintainer.press("Begin the application");
        visitor.expectAccessible();
        visitor.screenshot("sections");
        maintainer.section("The project");
        visitor.expectAccessible();
        visitor.screenshot("section");
        return visitor.page();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
