package org.worksonarm.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.worksonarm.portal.account.DemoPerson;
import org.worksonarm.portal.support.Visitor;

/** What an admin does at the browser. */
record Admin(Visitor visitor) {

    static Admin at(Visitor visitor) {
        visitor.signIn(DemoPerson.ADMIN);
        return new Admin(visitor);
    }

    Locator rowOf(String title) {
        return page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(title));
    }

    void open(String title) {
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .first()
                .click();
    }

    void hold(String outcome, String reason) {
        page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(outcome))
                .first()
                .check();
        page().getByLabel("Reason").fill(reason);
        press("Hold this decision");
    }

    /** Releases what is held on one application alone. */
    void releaseOnly(String title) {
        follow("Go to the release");
        page().waitForURL("**/release");
        for (var other : page().getByRole(AriaRole.CHECKBOX).all()) {
            other.check();
        }
        rowOf(title).getByRole(AriaRole.CHECKBOX).uncheck();
        press("Show the list without those left out");
    }

    void assign(String reviewer) {
        page().getByLabel("Reviewer")
                .selectOption(page().locator("option")
                        .filter(new Locator.FilterOptions().setHasText(reviewer))
                        .getAttribute("value"));
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Assign").setExact(true))
                .click();
    }

    void goAllocating() {
        follow("Allocate hardware");
        follow("Choose a machine");
    }

    Locator offers() {
        return page().locator(".proposal");
    }

    Locator offered(String machine) {
        return offers().filter(new Locator.FilterOptions().setHasText(machine));
    }

    void lend(String machine) {
        offered(machine).getByRole(AriaRole.RADIO).check();
        press("Lend this machine");
    }

    void press(String button) {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    void follow(String link) {
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    private Page page() {
        return visitor.page();
    }
}
