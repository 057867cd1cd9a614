package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** From an accepted project to a page that everybody sees; and the admin's list of missing contacts. */
@BrowserTest
class ShowcaseStoryTests {

    @Autowired
    JdbcClient jdbc;

    @Test
    void leadShowsTheProjectToEverybody(Visitor visitor) {
        Maintainer.at(visitor).addProject("Gizmotron");
        accepted();
        visitor.open("/projects");
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Gizmotron"))
                .first()
                .click();
        visitor.page().getByText("Public page").click();
        shows(visitor, "1-not-public", "Nothing is public unless the lead wants it");
        publish(visitor);
        shows(visitor, "2-public", "The badge for a README");
        visitor.page().getByText("See the page").click();
        shows(visitor, "3-page", "Every change is built on arm64.");
        visitor.open("/showcase");
        shows(visitor, "4-list", "Gizmotron");
    }

    @Test
    void adminSeesWhomNoMailReaches(Visitor visitor) {
        Admin.at(visitor);
        visitor.open("/people");
        visitor.page().getByText("Contacts that are missing").click();
        shows(visitor, "contacts", "that no mail would reach");
    }

    private void accepted() {
        jdbc.sql("""
                insert into application (application_id, number, project_id, origin, status, title, created_at, updated_at,
                                         submitted_at, revision, version)
                select gen_random_uuid(), nextval('application_number'), project_id, 'PORTAL', 'ACCEPTED', name, now(), now(),
                       now(), 1, 0
                from project where name = 'Gizmotron'""").update();
    }

    private static void publish(Visitor visitor) {
        visitor.page().getByLabel("Everybody").check();
        visitor.page().getByLabel("What the project is").check();
        visitor.page().getByLabel("in your words below").check();
        visitor.page().locator("#work").fill("Every change is built on arm64.");
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save the public page"))
                .click();
    }

    private static void shows(Visitor visitor, String name, String words) {
        assertThat(visitor.page().getByRole(AriaRole.MAIN)).containsText(words);
        visitor.expectAccessible();
        visitor.screenshot("showcase-" + name);
    }
}
