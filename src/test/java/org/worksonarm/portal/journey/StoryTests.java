package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** From a maintainer's first click to the machine: the whole story of the portal. */
@BrowserTest
class StoryTests {

    private static final String TITLE = "CI for Frobnicator on armhf";
    private static final String REASON = "Many distributions wait for tested armhf builds of it.";

    private static final List<String> OTHER_AREAS = List.of(
            "Operating systems", "Cloud native", "Telco and networking", "Edge computing", "Optimization, portability");

    @Test
    void maintainerGetsTheMachineThatTheApplicationAskedFor(Visitor visitor) {
        visitor.expectStatus(422);

        applies(visitor);
        scores(visitor);
        var machine = decidesAndLends(visitor);
        seesDecisionAndMachine(visitor, machine);
        findsTheMails(visitor, machine);
    }

    private void applies(Visitor visitor) {
        var maintainer = Maintainer.at(visitor);
        shows(visitor, "1-projects", "My projects");
        maintainer.addProject("Frobnicator");
        shows(visitor, "2-before-applying", "Before you apply");
        maintainer.begin(TITLE);
        maintainer.comeBackTo(TITLE);
        maintainer.fillIn();
        maintainer.asksForA32BitMachine();
        maintainer.quantity("ten");
        maintainer.press("Save and go back");
        shows(visitor, "2-form-with-a-problem", "Enter a number from 1 to 50.");
        assertThat(visitor.page().getByLabel("For how long")).hasValue("12");
        maintainer.quantity("1");
        maintainer.press("Save and go back");
        shows(visitor, "2-form-complete", "Everything we need is there.");
        maintainer.press("Submit");
        shows(visitor, "3-submitted", "The reviewers act next.");
    }

    private void scores(Visitor visitor) {
        var reviewer = Reviewer.at(visitor);
        reviewer.find("Frobnicator");
        shows(visitor, "4-pile", TITLE);
        reviewer.open(TITLE);
        OTHER_AREAS.forEach(area -> reviewer.score(area, "n/a"));
        reviewer.score("Languages, libraries", "4");
        reviewer.score("CI/CD and build services", "3");
        reviewer.score("Impact on the ecosystem", "5");
        reviewer.score("Ambition", "3");
        reviewer.score("Readiness of the team", "4");
        reviewer.score("Likelihood of upstreaming", "2");
        reviewer.comment("A clear need, modestly put.", "Worth a small machine.");
        shows(visitor, "5-score-sheet", "For the committee");
        reviewer.press("Submit review");
        // (4 + 3 + 2 × 5 + 2 × 3) / (1 + 1 + 2 + 2)
        Assertions.assertThat(reviewer.total()).isEqualTo("3.63");
        shows(visitor, "6-reviewed", "What the reviewers gave");
    }

    private String decidesAndLends(Visitor visitor) {
        var admin = Admin.at(visitor);
        shows(visitor, "7-ranking", "Ranking");
        assertThat(admin.rowOf(TITLE)).containsText("3.63");
        admin.open(TITLE);
        admin.press("Hold this decision");
        shows(visitor, "8-decision-without-a-reason", "There is a problem");
        admin.hold("Accept", REASON);
        shows(visitor, "8-held", "Its team sees nothing of it");
        releases(visitor, admin);
        admin.goAllocating();
        shows(visitor, "9-choose-a-machine", "Choose a machine");
        assertThat(admin.offered("-tx-")).hasCount(0);
        Assertions.assertThat(admin.offers().first().textContent()).containsAnyOf("Hi1616", "eMAG");
        lendsWhatSomebodyHas(visitor, admin);
        return lendsWhatIsFree(visitor, admin);
    }

    private void releases(Visitor visitor, Admin admin) {
        admin.releaseOnly(TITLE);
        shows(visitor, "8-release", "1 decision");
        admin.press("Release these decisions");
        shows(visitor, "8-released", "Held decisions");
        visitor.open("/ranking?show=ACCEPTED");
        admin.open(TITLE);
    }

    private void lendsWhatSomebodyHas(Visitor visitor, Admin admin) {
        var taken = admin.offered("Not free").first().locator("strong").textContent();
        admin.lend(taken);
        shows(visitor, "10-clash", "is lent to");
    }

    private String lendsWhatIsFree(Visitor visitor, Admin admin) {
        var free = admin.offers().filter(new Locator.FilterOptions().setHasText("free for all"));
        var machine = free.first().locator("strong").textContent();
        admin.lend(machine);
        shows(visitor, "11-lent", machine);
        visitor.open("/allocations");
        shows(visitor, "12-timeline", "Allocations");
        return machine;
    }

    private void seesDecisionAndMachine(Visitor visitor, String machine) {
        Maintainer.at(visitor).look(TITLE);
        shows(visitor, "13-accepted", REASON);
        assertThat(visitor.page().getByText(machine).first()).isVisible();
        assertThat(visitor.page().getByText(machine + " is yours until").first())
                .isVisible();
        assertThat(visitor.page().getByText("Last day").first()).isVisible();
        assertThat(visitor.page().getByText("A clear need, modestly put.").first())
                .isVisible();
        assertThat(visitor.page().getByText("Worth a small machine.")).hasCount(0);
    }

    private void findsTheMails(Visitor visitor, String machine) {
        assertThat(visitor.page().getByText("Shown in the demo")).hasCount(3);
        visitor.open("/dev/mail");
        shows(visitor, "14-mails-of-the-demo", machine + " is yours from");
        Admin.at(visitor);
        visitor.open("/mail");
        shows(visitor, "15-mails", "Shown in the demo");
    }

    private static void shows(Visitor visitor, String name, String words) {
        assertThat(visitor.page().getByRole(AriaRole.MAIN)).containsText(words);
        visitor.expectAccessible();
        visitor.screenshot("story-" + name);
    }
}
