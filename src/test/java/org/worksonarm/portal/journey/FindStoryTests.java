package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.account.DemoPerson;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** Somebody of the committee who looks for applications, keeps the list, and changes what it holds. */
@BrowserTest
class FindStoryTests {

    @Test
    void adminFindsRefinesKeepsTakesAlongAndTags(Visitor visitor) throws IOException {
        var admin = Admin.at(visitor);
        follow(visitor, "Find");
        shows(visitor, "find-all", "The words you can use");

        look(visitor, "kuberntes");
        follow(visitor, "kubernetes");
        look(visitor, "kubernetes area:cloud-native");
        shows(visitor, "find-refined", "focus area Cloud native");
        var found = visitor.page().locator("tbody tr:has([name=picked])").count();

        chooseColumns(visitor);
        assertThat(visitor.page().locator("thead").first()).containsText("Asks for");
        savesAView(visitor, admin);
        Assertions.assertThat(linesOfFile(visitor)).isGreaterThan(found);

        tagsAll(visitor, admin);
        look(visitor, "tag:follow-up");
        assertThat(visitor.page().locator("main")).containsText("follow-up");
        Assertions.assertThat(visitor.page().locator("[name=picked]").count()).isEqualTo(found);
    }

    @Test
    void reviewerIsToldWhatIsWrongAndFindsTheBoxByItsKey(Visitor visitor) {
        visitor.signIn(DemoPerson.REVIEWER);
        visitor.open("/find");
        visitor.page().keyboard().press("/");
        visitor.expectStatus(422);
        visitor.page().keyboard().type("staus:open arm");
        visitor.page().keyboard().press("Enter");
        shows(visitor, "find-wrong", "There is no word “staus:”");

        follow(visitor, "status:open arm");
        shows(visitor, "find-reviewer", "status open for reviews");
        assertThat(visitor.page().locator("[name=picked]")).hasCount(0);
    }

    private static void chooseColumns(Visitor visitor) {
        visitor.page().getByText("Columns and order").click();
        visitor.page().getByLabel("Asks for").check();
        visitor.page().getByLabel("Order").selectOption("TITLE");
        press(visitor, "Show so");
    }

    private static void savesAView(Visitor visitor, Admin admin) {
        follow(visitor, "Save as a view");
        visitor.page().getByLabel("Name").fill("Kubernetes, all of it");
        visitor.page().getByLabel("Share it with the committee").check();
        shows(visitor, "find-view", "Save a view");
        admin.press("Save the view");
        assertThat(visitor.page().locator("main")).containsText("Kubernetes, all of it");
    }

    private static int linesOfFile(Visitor visitor) throws IOException {
        var download = visitor.page().waitForDownload(() -> follow(visitor, "CSV"));
        return Files.readAllLines(download.path()).size();
    }

    private static void tagsAll(Visitor visitor, Admin admin) {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change all"))
                .click();
        visitor.page().locator("#tag").fill("follow-up");
        admin.press("Show what will change");
        shows(visitor, "find-bulk", "Will change");
        admin.press("Change exactly these");
        assertThat(visitor.page().locator(".notice")).containsText("Done. Applications changed:");
    }

    private static void look(Visitor visitor, String query) {
        visitor.page().locator("#q").fill(query);
        press(visitor, "Find");
    }

    private static void press(Visitor visitor, String button) {
        visitor.page()
                .locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void follow(Visitor visitor, String link) {
        visitor.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    private static void shows(Visitor visitor, String picture, String words) {
        assertThat(visitor.page().locator("main")).containsText(words);
        visitor.expectAccessible();
        visitor.screenshot(picture);
    }
}
