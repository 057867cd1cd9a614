package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** An admin drafts decisions by rank, changes one line, compares, and holds what the draft says. */
@BrowserTest
class BoardJourneyTests {

    @Test
    void draftsComparesAndHolds(Visitor visitor) {
        var admin = Admin.at(visitor);
        visitor.open("/board");
        shows(visitor, "board-1-held", "What is left after all that is accepted");
        visitor.page().getByLabel("Name").fill("By rank");
        admin.press("Make the draft");
        shows(visitor, "board-2-by-rank", "All admins may change it; nothing is decided by it.");

        var declined = declineTheFirst(visitor);
        compare(visitor, declined);
        hold(visitor, admin, declined);
    }

    /** Without leaving the page; what is left is computed anew. */
    private static String declineTheFirst(Visitor visitor) {
        var page = visitor.page();
        var accepted = number(visitor, "Accepted");
        var row = page.locator("tbody tr[id]")
                .filter(new Locator.FilterOptions().setHasText("drafted"))
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".status", new Page.LocatorOptions().setHasText("Accepted"))))
                .first();
        var title = row.locator("th a").first().innerText();
        var same = page.locator("#" + row.getAttribute("id"));
        same.locator("summary[id]").click();
        same.getByLabel("Verdict").selectOption("DECLINED");
        same.getByLabel("Reason, as the team reads it").fill("Other machines serve this as well.");
        same.getByLabel("What would change the answer").fill("A test that only such a machine can run.");
        same.getByRole(AriaRole.BUTTON).click();
        assertThat(same).containsText("Declined");
        assertThat(page.locator("dl.facts div")
                        .filter(new Locator.FilterOptions().setHasText("Accepted"))
                        .locator("dd")
                        .first())
                .hasText("" + (accepted - 1));
        shows(visitor, "board-3-changed", "Declined");
        return title;
    }

    private static void compare(Visitor visitor, String declined) {
        var draft = visitor.page().url();
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compare"))
                .click();
        shows(visitor, "board-4-compare", "What they decide differently");
        assertThat(visitor.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(declined)))
                .containsText("Undecided");
        visitor.open(draft);
    }

    private static void hold(Visitor visitor, Admin admin, String declined) {
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hold as drafted"))
                .click();
        shows(visitor, "board-5-hold", "The words are missing");
        admin.press("Hold 1");
        visitor.page().waitForURL("**/release");
        assertThat(visitor.page().locator("main")).containsText(declined);
    }

    private static int number(Visitor visitor, String fact) {
        var facts = visitor.page().locator("dl.facts div").filter(new Locator.FilterOptions().setHasText(fact));
        return Integer.parseInt(facts.locator("dd").first().innerText());
    }

    private static void shows(Visitor visitor, String name, String words) {
        assertThat(visitor.page().locator("main")).containsText(words);
        visitor.screenshot(name);
        visitor.expectAccessible();
    }
}
