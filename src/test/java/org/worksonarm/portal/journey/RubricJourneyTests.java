package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** An admin writes the next version of the rubric, tries it on earlier scores, and publishes it for a day to come. */
@BrowserTest
class RubricJourneyTests {

    @Test
    void editsPreviewsAndPublishes(Visitor visitor) {
        var admin = Admin.at(visitor);
        visitor.open("/rubric");
        shows(visitor, "rubric-1-versions", "Likelihood of upstreaming");
        visitor.open("/rubric/next");
        shows(visitor, "rubric-2-draft", "Nobody scores by it until it is published.");
        weigh(visitor, admin);
        add(visitor, admin);
        visitor.open("/rubric/next/preview");
        shows(visitor, "rubric-3-preview", "cannot be known");
        publish(visitor, admin);
    }

    private static void weigh(Visitor visitor, Admin admin) {
        follow(visitor, "Ambition");
        visitor.page().getByLabel("Weight").fill("lots");
        visitor.expectStatus(422);
        admin.press("Save in the draft");
        shows(visitor, "rubric-6-criterion", "Give the weight as a number");
        visitor.page().getByLabel("Weight").fill("5");
        admin.press("Save in the draft");
        assertThat(visitor.page().getByText("weight 5 instead of 2")).isVisible();
    }

    private static void add(Visitor visitor, Admin admin) {
        follow(visitor, "Add a criterion");
        visitor.page().getByLabel("Name").fill("Reach beyond arm64");
        visitor.page().getByLabel("Question").fill("Do other architectures gain as well?");
        for (var points = 0; points <= 5; points++) {
            visitor.page().getByLabel(points + " point").fill("Gains for %d others.".formatted(points));
        }
        admin.press("Add it to the draft");
    }

    private static void publish(Visitor visitor, Admin admin) {
        visitor.open("/rubric/next/publish");
        shows(visitor, "rubric-4-publish", "Reach beyond arm64");
        visitor.page().getByLabel("First day").fill("2027-09-01");
        admin.press("Publish version");
        shows(visitor, "rubric-5-published", "1 September 2027, 00:00");
    }

    @Test
    void plansARoundThatApplicantsReadOf(Visitor visitor) {
        var admin = Admin.at(visitor);
        visitor.open("/rounds");
        shows(visitor, "rounds-1-list", "Rolling intake");
        follow(visitor, "Plan a round");
        visitor.page().getByLabel("Name").fill("Summer 2031");
        visitor.page().getByLabel("Opens on").fill("2031-06-01");
        visitor.page()
                .getByLabel("Deadline", new Page.GetByLabelOptions().setExact(true))
                .fill("2031-06-30");
        shows(visitor, "rounds-2-new", "Their teams are told.");
        admin.press("Plan this round");
        shows(visitor, "rounds-3-planned", "Summer 2031");
        visitor.open("/");
        shows(visitor, "rounds-4-home", "Applications are taken at any time.");
    }

    @Test
    void showsEverybodyHowPromisesWereKept(Visitor visitor) {
        visitor.open("/promises");

        shows(visitor, "promises", "answered by the promised day");
    }

    private static void follow(Visitor visitor, String link) {
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    private static void shows(Visitor visitor, String picture, String words) {
        assertThat(visitor.page().getByText(words).first()).isVisible();
        visitor.screenshot(picture);
        visitor.expectAccessible();
    }
}
