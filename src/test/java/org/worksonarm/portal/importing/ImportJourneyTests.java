package org.worksonarm.portal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.account.DemoPerson;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

@BrowserTest
class ImportJourneyTests {

    private static final String LONG = "w".repeat(180);
    private static final String RECORD = """
            {"number": 7, "title": "%1$s", "state": "%2$s", "created_at": "2019-01-09T00:00:00Z",
             "html_url": "https://github.com/example/%1$s/issues/7", "labels": ["%1$s"],
             "body": "%1$s is a compiler. We need one machine to test it every night."}""";

    @Test
    void longWordsKeepToTheWidthOfAPhone(Visitor admin) {
        admin.signIn(DemoPerson.ADMIN);

        upload(admin, "[" + RECORD.formatted(LONG, "open") + "]");

        assertThat(admin.page().title()).startsWith("Preview of ");
        assertThat(widthOnAPhone(admin.page())).isEqualTo(390);
        admin.expectAccessible();
    }

    @Test
    void faultsKeepToTheWidthOfAPhone(Visitor admin) {
        admin.signIn(DemoPerson.ADMIN);
        admin.expectStatus(422);

        upload(admin, "[" + RECORD.formatted("Fine", LONG) + ", 1]");

        assertThat(admin.page().locator("#file-error").innerText()).contains("…'\nRecord 2: ");
        assertThat(widthOnAPhone(admin.page())).isEqualTo(390);
        admin.expectAccessible();
    }

    private static void upload(Visitor admin, String json) {
        var page = admin.page();
        admin.open("/import");
        page.getByLabel("File")
                .setInputFiles(
                        new FilePayload(LONG + ".json", "application/json", json.getBytes(StandardCharsets.UTF_8)));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show what would happen"))
                .click();
    }

    private static int widthOnAPhone(Page page) {
        page.setViewportSize(390, 844);
        return ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
    }
}
