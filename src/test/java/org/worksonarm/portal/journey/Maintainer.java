package org.worksonarm.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.worksonarm.portal.account.DemoPerson;
import org.worksonarm.portal.support.Visitor;

/** What a maintainer does at the browser. */
record Maintainer(Visitor visitor) {

    static Maintainer at(Visitor visitor) {
        visitor.signIn(DemoPerson.MAINTAINER);
        return new Maintainer(visitor);
    }

    void addProject(String name) {
        visitor.open("/projects/new");
        page().getByLabel("Name").fill(name);
        page().getByLabel("What it is").fill("Turns widgets into gadgets.");
        press("Save the project");
    }

    void begin(String title) {
        page().getByLabel("Title").fill(title);
        press("Save draft");
    }

    void comeBackTo(String title) {
        visitor.open("/projects");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .click();
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Continue writing"))
                .click();
    }

    void fillIn() {
        page().getByLabel("What it is").fill("A compiler from widgets to gadgets, used in forty distributions.");
        page().getByLabel("What the machines are for").fill("Build and test every change for armhf and arm64.");
        page().getByLabel("Who benefits").fill("Everybody who runs gadgets on boards.");
        page().getByLabel("Languages, libraries and functions").check();
        page().getByLabel("CI/CD and build services").check();
        page().getByLabel("Yes, all of it").check();
        page().getByLabel("Where is it?").fill("https://example.org/frobnicator");
    }

    void needs32Bit() {
        page().locator("[name='requests[0].aarch32'][value=true]").check();
    }

    void quantity(String typed) {
        page().locator("[name='requests[0].quantity']").fill(typed);
    }

    void press(String button) {
        button(button).click();
    }

    void look(String title) {
        visitor.open("/projects");
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .click();
    }

    /** The save bar has its buttons last. */
    private Locator button(String name) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .last();
    }

    private Page page() {
        return visitor.page();
    }
}
