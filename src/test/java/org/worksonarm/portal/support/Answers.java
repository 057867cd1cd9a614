package org.worksonarm.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What many pages answer alike. */
public final class Answers {

    private Answers() {}

    /** Wrong input is shown again, with what is wrong about it. */
    public static void isRefused(MvcTestResult answer, String... told) {
        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(told);
    }
}
