package org.worksonarm.portal.application;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.worksonarm.portal.account.SignedIn;

/** A form that is filled in a browser and sent. */
final class Typing {

    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

    Typing in(String field, String text) {
        fields.set(field, text);
        return this;
    }

    MvcTestResult press(String action, String page, MockMvcTester mvc, SignedIn person) {
        return mvc.post()
                .uri(page)
                .params(fields)
                .param("action", action)
                .with(as(person))
                .with(csrf())
                .exchange();
    }
}
