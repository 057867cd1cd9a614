package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.account.DemoPerson;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** Two reviewers and an admin: blind, then in a discussion. */
@BrowserTest
class DeskJourneyTests {

    /** One that nobody of the three has to do with yet, nor has in any other journey. */
    private static final String UNTOUCHED = """
            select c.title from application_card c
            where c.status in ('SUBMITTED', 'UNDER_REVIEW')
              and c.title !~ 'Emscripten|Frob|GitLab|Kata|Pipy|Quux|Ultramarine|Varnish|Xen|izer|kube'
              and not exists (select 1 from review r join account a on a.account_id = r.reviewer
                              where r.application_id = c.application_id and a.display_name in (:names))
              and not exists (select 1 from conflict_of_interest coi join account a using (account_id)
                              where coi.application_id = c.application_id and a.display_name in (:names))
            order by c.number limit 1""";

    private static final String SAID = "Who looks after the machine?";
    private static final String CLOSED = "opens once your own review is in";

    private static final String IS_IN_SIGHT = """
            () => { const label = document.activeElement.closest('label'), box = label.getBoundingClientRect();
              return label.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)); }""";

    @Autowired
    JdbcClient jdbc;

    @Test
    void reviewersDiscussWhatTheyScoredBlind(Visitor visitor) {
        var title = untouched();
        var sheet = firstReviewerSubmitsAndPosts(visitor, title);
        secondReviewerIsBlindUntilTheirsIsIn(visitor, sheet);
        secondReviewerChangesTheirScores(visitor);
        adminJoins(visitor, sheet);
    }

    @Test
    void nothingCoversWhatHasFocusOnAPhone(Visitor visitor) {
        opens(visitor, DemoPerson.REVIEWER, "Emscripten");
        var page = visitor.page();
        visitor.expectAccessible();
        page.setViewportSize(390, 844);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Score sheet"))
                .click();

        page.locator(".criterion [type=radio]").first().focus();
        for (var criterion = 1; criterion < 11; criterion++) {
            page.keyboard().press("Tab");
            Assertions.assertThat(page.evaluate(IS_IN_SIGHT)).isEqualTo(true);
        }
    }

    private static String firstReviewerSubmitsAndPosts(Visitor visitor, String title) {
        opens(visitor, DemoPerson.REVIEWER, title);
        assertThat(discussion(visitor)).containsText(CLOSED);
        shows(visitor, "desk-1-blind");
        submits(visitor.page(), "4");
        assertThat(discussion(visitor)).containsText("Nothing was said yet");
        discussion(visitor).getByLabel("Your post").fill(SAID);
        press(visitor.page(), "Post");
        assertThat(discussion(visitor)).containsText(SAID);
        shows(visitor, "desk-2-posted");
        return visitor.page().url().replaceAll("#.*", "");
    }

    private static void secondReviewerIsBlindUntilTheirsIsIn(Visitor visitor, String sheet) {
        visitor.signIn(DemoPerson.SECOND_REVIEWER);
        visitor.open(sheet);
        assertThat(discussion(visitor)).containsText(CLOSED);
        Assertions.assertThat(visitor.page().content()).doesNotContain(SAID, " new<");
        submits(visitor.page(), "2");
        assertThat(discussion(visitor)).containsText("1 new");
        assertThat(discussion(visitor)).containsText(SAID);
        shows(visitor, "desk-4-new");
    }

    private static void secondReviewerChangesTheirScores(Visitor visitor) {
        var page = visitor.page();
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Ambition"))
                .locator("input[value='5']")
                .check();
        press(page, "Submit changes");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What you submitted before"))
                .click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Ambition: was 2");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("First submitted.");
        shows(visitor, "desk-5-history");
    }

    private static void adminJoins(Visitor visitor, String sheet) {
        visitor.signIn(DemoPerson.ADMIN);
        visitor.open(sheet.replace("/review/", "/ranking/"));
        assertThat(discussion(visitor)).containsText("1 new");
        shows(visitor, "desk-6-decision");
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Read and discuss"))
                .click();
        visitor.page().getByLabel("Your post").fill("Their lead does, **I asked**.");
        press(visitor.page(), "Post");
        assertThat(visitor.page().locator(".messages strong").last()).hasText("I asked");
        shows(visitor, "desk-7-discussion");
    }

    private static Locator discussion(Visitor visitor) {
        return visitor.page().locator("#discussion");
    }

    private static void opens(Visitor visitor, DemoPerson person, String title) {
        visitor.signIn(person);
        var reviewer = new Reviewer(visitor);
        reviewer.find(title);
        reviewer.open(title);
        visitor.page().waitForURL(url -> url.matches(".*/review/[0-9a-f-]{36}"));
    }

    private static void submits(Page page, String points) {
        page.locator(".criterion")
                .all()
                .forEach(each ->
                        each.locator("input[value='%s']".formatted(points)).check());
        press(page, "Submit review");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("What the reviewers gave");
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** From the top, as axe takes what a bar half covers for too small a target. */
    private static void shows(Visitor visitor, String picture) {
        visitor.page()
                .evaluate("() => [document.documentElement, ...document.querySelectorAll('.stay')]"
                        + ".forEach((each) => each.scrollTo(0, 0))");
        visitor.expectAccessible();
        visitor.screenshot(picture);
    }

    private String untouched() {
        var names = Stream.of(DemoPerson.values()).map(DemoPerson::displayName).toList();
        return jdbc.sql(UNTOUCHED).param("names", names).query(String.class).single();
    }
}
