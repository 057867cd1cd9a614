package org.worksonarm.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.worksonarm.portal.support.LentMachine;
import org.worksonarm.portal.support.Visitor;

/** Projects with loans that come to their end, as journeys need them. */
record EndScene(JdbcClient jdbc, Visitor visitor, String journey) {

    /** Lent since three months and for another hundred days; answers with the id of the loan. */
    UUID lentTo(String project, String title) {
        var maintainer = Maintainer.at(visitor);
        maintainer.addProject(project);
        maintainer.begin(title);
        maintainer.comeBackTo(title);
        maintainer.fillIn();
        maintainer.asksForA32BitMachine();
        maintainer.press("Save and go back");
        maintainer.press("Submit");
        var application = jdbc.sql(
                        "update application set status = 'ACCEPTED' where title = ? returning application_id")
                .param(title)
                .query(UUID.class)
                .single();
        LentMachine.lend(jdbc, "hi1616", application);
        return jdbc.sql("""
                update allocation set starts_on = :today::date - 90, ends_on = :today::date + 100,
                    promised_until = :today::date + 100 where application_id = :application returning allocation_id""")
                .param("today", in(0))
                .param("application", application)
                .query(UUID.class)
                .single();
    }

    String machine(UUID loan) {
        return read("select machine from allocation_card where allocation_id = ?", loan);
    }

    String read(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(String.class).single();
    }

    static String in(int days) {
        return LocalDate.now(Clock.systemUTC()).plusDays(days).toString();
    }

    void follow(String link) {
        visitor.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void shows(String name, String words) {
        assertThat(visitor.page().getByRole(AriaRole.MAIN)).containsText(words);
        visitor.page().waitForLoadState();
        visitor.expectAccessible();
        visitor.screenshot(journey + "-" + name);
    }
}
