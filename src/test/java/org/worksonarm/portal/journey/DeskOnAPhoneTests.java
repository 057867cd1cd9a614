package org.worksonarm.portal.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

/** The score sheet where bars that stay could cover what somebody reaches by keyboard. */
@BrowserTest
class DeskOnAPhoneTests {

    private static final String IS_IN_SIGHT = """
            () => { const label = document.activeElement.closest('label'), box = label.getBoundingClientRect();
              return label.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)); }""";

    @Test
    void nothingCoversWhatHasFocus(Visitor visitor) {
        var reviewer = Reviewer.at(visitor);
        reviewer.find("Emscripten");
        reviewer.open("Emscripten");
        var page = visitor.page();
        page.waitForURL(url -> url.matches(".*/review/[0-9a-f-]{36}"));
        visitor.expectAccessible();
        page.setViewportSize(390, 844);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Score sheet"))
                .click();

        page.locator(".criterion [type=radio]").first().focus();
        for (var criterion = 1; criterion < 11; criterion++) {
            page.keyboard().press("Tab");
            Assertions.assertThat(page.evaluate(IS_IN_SIGHT)).isEqualTo(true);
        }
    }
}
