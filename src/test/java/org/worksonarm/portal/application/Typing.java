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

    /** A complete form with one request for a machine. */
    static Typing complete(String title) {
        return new Typing()
                .in("title", title)
                .in("description", "A language for numbers")
                .in("useCase", "Run its tests")
                .in("beneficiaries", "All who calculate")
                .in("openSource", "YES")
                .in("sourceUrls", "https://example.org/julia")
                .in("areas", "languages")
                .request(0, "WHOLE_MACHINE");
    }

    Typing in(String field, String text) {
        fields.set(field, text);
        return this;
    }

    Typing request(int index, String kind) {
        var path = "requests[" + index + "].";
        return in(path + "kind", kind)
                .in(path + "quantity", "1")
                .in(path + "aarch32", "false")
                .in(path + "armv82", "NOT_SURE")
                .in(path + "months", "12")
                .in(path + "continuing", "false");
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
