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

    /** From the project to the application that is handed in. */
    void apply(String project, String title) {
        addProject(project);
        begin(title);
        comeBackTo(title);
        fillIn();
        asksForA32BitMachine();
        press("Save and go back");
        press("Submit");
    }

    void addProject(String name) {
        visitor.open("/projects/new");
        page().getByLabel("Name").fill(name);
        page().getByLabel("What it is").fill("Turns widgets into gadgets.");
        press("Save the project");
    }

    void begin(String title) {
        press("Begin the application");
        section("The project");
        page().getByLabel("Title").fill(title);
        press("Save");
    }

    void comeBackTo(String title) {
        look(title);
        link("Continue writing").click();
    }

    void fillIn() {
        section("The project");
        page().getByLabel("What it is").fill("A compiler from widgets to gadgets, used in forty distributions.");
        press("Save and continue");
        page().getByLabel("What the machines are for").fill("Build and test every change for armhf and arm64.");
        press("Save and continue");
        page().getByLabel("Who benefits").fill("Everybody who runs gadgets on boards.");
        press("Save and continue");
        page().getByLabel("Yes, all of it").check();
        page().getByLabel("Where is it?").fill("https://example.org/frobnicator");
        press("Save and continue");
        page().getByLabel("Languages, libraries and functions").check();
        page().getByLabel("CI/CD and build services").check();
        press("Save");
        link("Application WOA-").first().click();
    }

    void asksForA32BitMachine() {
        press("a whole machine");
        page().locator("[name='aarch32'][value=YES]").check();
        page().getByLabel("For how long").fill("12");
    }

    void quantity(String typed) {
        page().getByLabel("How many").fill(typed);
    }

    /** In the list of sections. */
    void section(String name) {
        link(name).click();
    }

    void press(String button) {
        button(button).click();
    }

    void look(String title) {
        visitor.open("/projects");
        link(title).click();
    }

    private Locator link(String name) {
        return page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
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
