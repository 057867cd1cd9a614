package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.account.DemoPerson;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** Nothing that is typed in a score sheet gets lost. */
@BrowserTest
class ScoringTests {

    private static final String AMBITION = "Ambition";
    private static final String TYPED = "Typed and left at once.";

    @Test
    void savesEveryScoreAndEveryWordWithoutAButton(Visitor visitor) {
        var page = opens(visitor, "Varnish Cache");
        var sheet = page.url();

        score(page, AMBITION, "4");
        assertThat(saved(page)).containsText("Saved at");
        looksGood(visitor, "scoring-saved");
        typesAndLeavesAtOnce(page);

        finds(page, sheet, TYPED);
        assertThat(answer(page, AMBITION, "4")).isChecked();
    }

    @Test
    void comparesTheVersionsOfTwoTabs(Visitor visitor) {
        visitor.expectStatus(409);
        var first = opens(visitor, "Ultramarine Linux");
        var other = scoresInAnotherTab(first, "2");

        score(first, AMBITION, "5");
        assertThat(saved(first)).containsText("changed in another tab, too");
        keepsTheFirst(visitor, first);
        other.reload();

        assertThat(answer(other, AMBITION, "5")).isChecked();
    }

    @Test
    void goesOnAfterTheSessionEndedInTheMiddle(Visitor visitor) {
        visitor.expectStatus(403);
        var page = opens(visitor, "kube-alive");
        page.context().clearCookies();

        score(page, AMBITION, "3");
        assertThat(saved(page)).containsText("you are signed out");
        sendsItAgain(page);

        assertThat(answer(page, AMBITION, "3")).isChecked();
    }

    @Test
    void keepsChangesOfASubmittedReviewUntilTheyAreSubmitted(Visitor visitor) {
        var page = opens(visitor, "Works on ARM VM for GitLab");
        submits(page, "3");

        score(page, AMBITION, "5");
        assertThat(saved(page)).containsText("not submitted");
        page.reload();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("a total of 3.00");
        looksGood(visitor, "scoring-changed");

        submitsTheChanges(page);
    }

    private static void typesAndLeavesAtOnce(Page page) {
        page.getByLabel("For the committee").fill(TYPED);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Your pile"))
                .click();
        page.waitForURL(url -> url.endsWith("/review"));
    }

    /** What is sent while a page is left may take a moment longer than the next page. */
    private static void finds(Page page, String sheet, String words) {
        Awaitility.await().pollInSameThread().until(() -> {
            page.navigate(sheet);
            return page.getByLabel("For the committee").inputValue().equals(words);
        });
    }

    private static Page scoresInAnotherTab(Page page, String points) {
        var other = page.context().newPage();
        other.navigate(page.url());
        score(other, AMBITION, points);
        assertThat(saved(other)).containsText("Saved at");
        return other;
    }

    private static void keepsTheFirst(Visitor visitor, Page page) {
        press(page, "Compare both versions");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Score: " + AMBITION);
        looksGood(visitor, "scoring-two-tabs");
        press(page, "Keep what I typed");
    }

    private static void sendsItAgain(Page page) {
        press(page, "Save draft");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("What you typed is not lost");
        signsInAgain(page);
        press(page, "I am signed in: go on");
        press(page, "Send it again");
    }

    private static void submits(Page page, String points) {
        page.locator(".criterion")
                .all()
                .forEach(each ->
                        each.locator("input[value='%s']".formatted(points)).check());
        press(page, "Submit review");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("What the reviewers gave");
    }

    private static void submitsTheChanges(Page page) {
        var total = page.locator("[data-mean]").textContent();
        press(page, "Submit changes");
        assertThat(page.getByRole(AriaRole.MAIN)).not().containsText("not submitted");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Mean " + total);
    }

    private static void looksGood(Visitor visitor, String name) {
        visitor.expectAccessible();
        visitor.screenshot(name);
    }

    private static Page opens(Visitor visitor, String title) {
        var reviewer = Reviewer.at(visitor);
        reviewer.find(title);
        reviewer.open(title);
        visitor.page().waitForURL(url -> url.matches(".*/review/[0-9a-f-]{36}"));
        return visitor.page();
    }

    private static void signsInAgain(Page page) {
        var other = page.context().newPage();
        other.navigate("/sign-in");
        press(other, DemoPerson.REVIEWER.displayName());
        other.waitForURL(url -> !url.contains("/sign-in"));
    }

    private static void score(Page page, String criterion, String points) {
        answer(page, criterion, points).check();
    }

    private static Locator answer(Page page, String criterion, String points) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(criterion))
                .locator("input[value='%s']".formatted(points));
    }

    private static Locator saved(Page page) {
        return page.locator("#saved");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
