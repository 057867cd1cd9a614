package org.worksonarm.portal.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worksonarm.portal.support.BrowserTest;
import org.worksonarm.portal.support.Visitor;

@BrowserTest
class SignInJourneyTests {

    @Test
    void strangerChoosesWhomToBe(Visitor visitor) {
        visitor.open("/sign-in");

        visitor.expectAccessible();
        visitor.screenshot("sign-in");
    }

    @ParameterizedTest
    @CsvSource({"MAINTAINER,/projects", "REVIEWER,/review", "ADMIN,/ranking"})
    void everyoneBeginsWhereTheirWorkIs(DemoPerson person, String first, Visitor visitor) {
        visitor.signIn(person);

        assertThat(visitor.page()).hasURL(Pattern.compile(first + "$"));
        visitor.expectAccessible();
    }
}
