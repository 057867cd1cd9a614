package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** A reviewer works off the pile without a mouse, and on a phone. */
@BrowserTest
class KeyboardTests {

    @Test
    void reviewsThreeApplicationsWithKeysAlone(Visitor visitor) {
        var page = opens(visitor, "Kata Containers");
        var seen = new ArrayList<String>();

        for (var round = 0; round < 3; round++) {
            seen.add(page.url());
            scoresAll(page);
            page.keyboard().press("a");
            shows(visitor, "keyboard-scored");
            submitsAndGoesOn(page);
        }

        Assertions.assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void savesAndGoesOnByKeys(Visitor visitor) {
        var page = opens(visitor, "Pipy");
        var first = page.url();

        Stream.of("s", "5", "x").forEach(page.keyboard()::press);
        page.waitForURL(url -> !url.equals(first));
        assertThat(page.locator(".notice")).containsText("Your draft on");
        page.navigate(first);

        assertThat(page.locator(".criterion").first().locator("input[value='5']"))
                .isChecked();
    }

    @Test
    void takesNoKeysFromWriters(Visitor visitor) {
        var page = opens(visitor, "Emscripten");
        var here = page.url();

        page.keyboard().press("c");
        page.keyboard().type("x h m 5?");

        assertThat(page.getByLabel("For the applicant")).hasValue("x h m 5?");
        Assertions.assertThat(page.url()).isEqualTo(here);
    }

    @Test
    void explainsItsKeysAndCanBeToldNotToUseThem(Visitor visitor) {
        var page = opens(visitor, "Xen-sys");

        page.keyboard().press("?");
        assertThat(page.getByText("next, previous criterion")).isVisible();
        shows(visitor, "keyboard-help");
        page.getByLabel("Use these keys").uncheck();
        page.reload();

        Stream.of("s", "5", "m").forEach(page.keyboard()::press);
        assertThat(page.locator(".criterion :checked")).hasCount(0);
    }

    @Test
    void readsAndScoresOnAPhone(Visitor visitor) {
        var page = opens(visitor, "Emscripten");
        page.setViewportSize(390, 844);
        var answer = page.locator(".criterion label").first();

        assertThat(page.locator("#sheet")).isHidden();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Score sheet"))
                .click();
        assertThat(page.locator("#application")).isHidden();
        answer.click();

        assertThat(page.locator("#saved")).hasText(Pattern.compile("Saved at.*"));
        Assertions.assertThat(answer.boundingBox().height).isGreaterThanOrEqualTo(44);
        visitor.screenshot("keyboard-phone");
    }

    private static Page opens(Visitor visitor, String title) {
        var reviewer = Reviewer.at(visitor);
        reviewer.find(title);
        reviewer.open(title);
        visitor.page().waitForURL(url -> url.matches(".*/review/[0-9a-f-]{36}"));
        visitor.page().waitForLoadState();
        return visitor.page();
    }

    private static void submitsAndGoesOn(Page page) {
        var here = page.url();
        page.keyboard().press("m");
        page.waitForURL(url -> !url.equals(here));
        assertThat(page.locator(".notice")).containsText("is in");
    }

    /** Each digit goes on to the next criterion, the last one to the comment, which Escape leaves. */
    private static void scoresAll(Page page) {
        page.keyboard().press("s");
        while (!page.locator("[data-left]").textContent().equals("0")) {
            page.keyboard().press("3");
        }
        page.keyboard().press("Escape");
    }

    /** With the application on the phone: beside the scores, axe takes what the bar covers for too small a target. */
    private static void shows(Visitor visitor, String name) {
        visitor.expectAccessible();
        visitor.screenshot(name);
    }
}
