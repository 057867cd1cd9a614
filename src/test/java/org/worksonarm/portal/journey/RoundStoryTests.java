package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.account.DemoPerson;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** A whole round, seen by those who judge: assigned, reviewed by three who cannot copy, compared, decided, told. */
@BrowserTest
class RoundStoryTests {

    private static final String PROJECT = "Gizmo";
    private static final String TITLE = "Gizmo on big iron";
    private static final String REASON = "Three of us think that many gain by it.";

    @Test
    void committeeJudgesAnApplicationTogether(Visitor visitor) {
        Maintainer.at(visitor).apply(PROJECT, TITLE);
        assigns(visitor);
        reviews(visitor, DemoPerson.REVIEWER, "4", "Ravi says: worth it.");
        reviewsBlindly(visitor, DemoPerson.SECOND_REVIEWER, "5", "Noor says: splendid.");
        reviewsBlindly(visitor, DemoPerson.THIRD_REVIEWER, "1", "Tomás says: hardly.");
        decides(visitor);
        isTold(visitor);
    }

    private static void assigns(Visitor visitor) {
        var admin = Admin.at(visitor);
        admin.open(TITLE);
        admin.follow("Assign reviewers");
        shows(visitor, "1-nobody-assigned", "Nobody was assigned yet.");
        admin.assign("Ravi Okafor");
        admin.assign("Noor Haddad");
        shows(visitor, "2-assigned", "Noor Haddad");
    }

    private static void reviews(Visitor visitor, DemoPerson person, String points, String words) {
        var reviewer = Reviewer.at(visitor, person);
        reviewer.find(PROJECT);
        visitor.page().waitForURL(url -> url.contains(PROJECT));
        reviewer.open(TITLE);
        shows(visitor, "3-sheet-of-" + person, "For the committee");
        assertThat(visitor.page().getByText("Ravi says")).hasCount(0);
        reviewer.scoreEverything(points);
        reviewer.comment("Thank you for applying.", words);
        reviewer.press("Submit review");
        shows(visitor, "4-reviewed-by-" + person, "What the reviewers gave");
    }

    private static void reviewsBlindly(Visitor visitor, DemoPerson person, String points, String words) {
        reviews(visitor, person, points, words);
        assertThat(visitor.page().getByText("Ravi says: worth it.").first()).isVisible();
    }

    private static void decides(Visitor visitor) {
        var admin = Admin.at(visitor);
        assertThat(admin.rowOf(TITLE)).containsText("3.33");
        assertThat(admin.rowOf(TITLE)).containsText("disagree");
        shows(visitor, "5-ranking", TITLE);
        admin.open(TITLE);
        shows(visitor, "6-three-reviews", "Tomás says: hardly.");
        admin.hold("Accept", REASON);
        admin.releaseOnly(TITLE);
        shows(visitor, "7-release", "1 letter to 1 person");
        admin.press("Release these decisions");
        shows(visitor, "8-released", "Held decisions");
    }

    private static void isTold(Visitor visitor) {
        Maintainer.at(visitor).look(TITLE);
        shows(visitor, "9-accepted", REASON);
        assertThat(visitor.page().getByText("Tomás says")).hasCount(0);
        visitor.open("/dev/mail");
        assertThat(visitor.page().getByText("“" + TITLE + "” is accepted").first())
                .isVisible();
    }

    private static void shows(Visitor visitor, String name, String words) {
        assertThat(visitor.page().getByRole(AriaRole.MAIN)).containsText(words);
        visitor.expectAccessible();
        visitor.screenshot("round-" + name);
    }
}
