package org.worksonarm.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.worksonarm.portal.account.DemoPerson;
import org.worksonarm.portal.support.Visitor;

/** What a reviewer does at the browser. */
record Reviewer(Visitor visitor) {

    static Reviewer at(Visitor visitor) {
        return at(visitor, DemoPerson.REVIEWER);
    }

    static Reviewer at(Visitor visitor, DemoPerson person) {
        visitor.signIn(person);
        return new Reviewer(visitor);
    }

    void find(String title) {
        visitor.open("/review");
        page().getByRole(AriaRole.SEARCHBOX)
                .or(page().getByLabel("Search"))
                .first()
                .fill(title);
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply"))
                .click();
    }

    void open(String title) {
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                .first()
                .click();
    }

    /** Points, or n/a, for the criterion of this name. */
    void score(String criterion, String points) {
        page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(criterion))
                .locator("input[value='%s']".formatted(points))
                .check();
    }

    /** The same points wherever the application has something to do with the criterion. */
    void scoreEverything(String points) {
        page().locator(".criterion")
                .all()
                .forEach(each ->
                        each.locator("input[value='%s']".formatted(points)).check());
    }

    void comment(String forApplicant, String forCommittee) {
        page().getByLabel("For the applicant").fill(forApplicant);
        page().getByLabel("For the committee").fill(forCommittee);
    }

    String total() {
        return page().locator("[data-mean]").textContent();
    }

    void press(String button) {
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    Locator text(String words) {
        return page().getByText(words).first();
    }

    private Page page() {
        return visitor.page();
    }
}
