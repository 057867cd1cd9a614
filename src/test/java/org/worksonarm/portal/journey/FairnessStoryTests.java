package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** An admin who wants to know whether the demo's reviewers are even-handed, and what their scores are worth. */
@BrowserTest
class FairnessStoryTests {

    @Test
    void adminRanksByAdjustedScoresAndLooksAtOneOfThem(Visitor visitor) {
        var admin = Admin.at(visitor);
        visitor.open("/ranking");
        visitor.page().getByLabel("Order").selectOption("ADJUSTED");
        admin.press("Apply");
        shows(visitor, "ranking-adjusted", "By the adjusted score");

        visitor.page().locator("tbody th a").first().click();
        shows(visitor, "decision-adjusted", "What these reviews would come to");

        follow(visitor, "How adjusted scores come about");
        shows(visitor, "method", "What it cannot do");
    }

    @Test
    void adminLooksAtProgressAndFairness(Visitor visitor) {
        var admin = Admin.at(visitor);
        visitor.open("/ranking");
        follow(visitor, "Fairness");
        shows(visitor, "fairness", "Noor Haddad");

        visitor.page().getByLabel("Submitted from").fill("2026-02-01");
        visitor.page().getByLabel("Until").fill("2026-01-01");
        visitor.expectStatus(422);
        admin.press("Apply");
        shows(visitor, "fairness-wrong-period", "The last day is before the first one");
    }

    private static void follow(Visitor visitor, String link) {
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    private static void shows(Visitor visitor, String picture, String words) {
        assertThat(visitor.page().locator("main")).containsText(words);
        visitor.expectAccessible();
        visitor.screenshot(picture);
    }
}
