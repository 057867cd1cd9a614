package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** What the form tells and takes besides answers: what could serve a request, how a text will look, and files. */
@BrowserTest
class AttachingStoryTests {

    @Test
    void maintainerLearnsWhatFitsAndAttachesABenchmark(Visitor visitor) {
        visitor.expectStatus(422);
        var maintainer = Maintainer.at(visitor);
        maintainer.addProject("Sprocketry");
        maintainer.press("Begin the application");
        shows(visitor, "1-sections", "One more wished for");

        looksHowATextWillLook(visitor, maintainer);
        seesWhatCouldServe(visitor, maintainer);
        attaches(visitor, maintainer);
    }

    private static void looksHowATextWillLook(Visitor visitor, Maintainer maintainer) {
        maintainer.section("What the machines are for");
        visitor.page().getByLabel("What the machines are for").fill("Runs **every** test:\n\n- armhf\n- arm64");
        maintainer.press("Preview");
        assertThat(visitor.page().getByLabel("Preview").locator("strong")).hasText("every");
        visitor.page().getByLabel("What the machines are for").fill("Runs **each** test");
        assertThat(visitor.page().getByLabel("Preview").locator("strong")).hasText("each");
        shows(visitor, "2-preview", "Saved at");
        back(visitor);
    }

    private static void seesWhatCouldServe(Visitor visitor, Maintainer maintainer) {
        maintainer.press("a whole machine");
        var headline = visitor.page().locator("#supply-headline");
        assertThat(headline).containsText("models fit");
        var before = headline.textContent();
        visitor.page().locator("[name='aarch32'][value=YES]").check();
        assertThat(headline).not().hasText(before);
        assertThat(visitor.page().locator("#supply")).containsText("Without 32-bit Arm code");
        shows(visitor, "3-what-could-serve", "eMAG 8180");
        maintainer.press("Save and go back");
    }

    private static void attaches(Visitor visitor, Maintainer maintainer) {
        maintainer.section("Attachments");
        shows(visitor, "4-no-attachment", "Nothing yet.");
        choose(visitor, "bench.pdf");
        maintainer.press("Add the file");
        shows(visitor, "5-not-what-it-says", "not what its name says");
        choose(visitor, "bench.csv");
        maintainer.press("Add the file");
        shows(visitor, "6-attached", "1 of 10 files");
        maintainer.section("Remove bench.csv");
        shows(visitor, "7-asked-before-removing", "Remove “bench.csv”?");
        maintainer.press("Remove it");
        assertThat(visitor.page().getByRole(AriaRole.MAIN)).containsText("Nothing yet.");
    }

    private static void choose(Visitor visitor, String name) {
        visitor.page()
                .getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, null, "model,seconds\neMAG 8180,12\n".getBytes(UTF_8)));
    }

    private static void back(Visitor visitor) {
        visitor.page().locator(".crumbs").getByText("Application WOA-").click();
    }

    private static void shows(Visitor visitor, String name, String words) {
        assertThat(visitor.page().getByRole(AriaRole.MAIN)).containsText(words);
        visitor.expectAccessible();
        visitor.screenshot("form-" + name);
    }
}
