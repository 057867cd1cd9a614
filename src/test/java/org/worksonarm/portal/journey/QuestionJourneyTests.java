package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** From a reviewer's question over the answer of the team to what changed by it. */
@BrowserTest
class QuestionJourneyTests {

    private static final String TITLE = "Kernel tests for Quuxos";
    private static final String NOTE = "I doubt the numbers, between us.";

    @Test
    void reviewerAsksAndSeesWhatTheAnswerChanged(Visitor visitor) {
        visitor.expectStatus(422);

        applies(visitor);
        asks(visitor);
        answers(visitor);
        compares(visitor);
    }

    private static void applies(Visitor visitor) {
        Maintainer.at(visitor).apply("Quuxos", TITLE);
    }

    private static void asks(Visitor visitor) {
        var reviewer = review(visitor);
        shows(visitor, "1-panel-of-the-reviewer", "Nothing was said yet.");
        reviewer.open("The conversation by itself");
        write(visitor, "Internal note", NOTE, "Send");
        write(visitor, "Question to the team", "Who are **they**, and how many?", "Preview");
        shows(visitor, "2-preview", "Who are they, and how many?");
        reviewer.press("Send");
        shows(visitor, "3-section-is-missing", "Choose the section that you ask about.");
        visitor.page().getByLabel("Section, for a question").selectOption("BENEFICIARIES");
        reviewer.press("Send");
        shows(visitor, "4-asked", "waits for the answer");
        assertThat(visitor.page().getByText(NOTE)).isVisible();
    }

    private static void answers(Visitor visitor) {
        var maintainer = Maintainer.at(visitor);
        maintainer.look(TITLE);
        shows(visitor, "5-question-on-the-status-page", "You act next: the reviewers ask about “Who benefits”.");
        assertThat(visitor.page().getByText(NOTE)).hasCount(0);
        visitor.page().getByLabel("Your message").fill("We counted again.");
        maintainer.press("Send");
        shows(visitor, "6-conversation-of-the-team", "We counted again.");
        maintainer.look(TITLE);
        follow(visitor, "Change this section");
        maintainer.section("Who benefits");
        visitor.page().getByLabel("Who benefits").fill("Everybody who runs gadgets on forty thousand boards.");
        maintainer.press("Save and continue");
        maintainer.press("Hand in the answer");
        shows(visitor, "7-answered", "Question, answered");
    }

    private static void compares(Visitor visitor) {
        review(visitor);
        follow(visitor, "what changed");
        shows(visitor, "8-changes", "Changes between revision 1 and revision 2");
        assertThat(visitor.page().locator("ins").filter(new Locator.FilterOptions().setHasText("forty thousand")))
                .isVisible();
    }

    private static Reviewer review(Visitor visitor) {
        var reviewer = Reviewer.at(visitor);
        reviewer.find("Quuxos");
        visitor.page().waitForURL(url -> url.contains("Quuxos"));
        reviewer.open(TITLE);
        return reviewer;
    }

    private static void write(Visitor visitor, String kind, String body, String button) {
        var page = visitor.page();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(kind))
                .check();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Message"))
                .fill(body);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
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
        visitor.screenshot("question-" + name);
    }
}
