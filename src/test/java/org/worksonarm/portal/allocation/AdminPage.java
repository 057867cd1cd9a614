package org.worksonarm.portal.allocation;

import java.nio.charset.StandardCharsets;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What an admin's browser received. */
record AdminPage(MvcTestResult result) {

    String text() {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
