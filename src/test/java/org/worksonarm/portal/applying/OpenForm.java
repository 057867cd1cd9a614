package org.worksonarm.portal.applying;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.worksonarm.portal.application.ApplicationFixtures.as;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;
import org.worksonarm.portal.account.SignedIn;

/** A page of the form as it is open in somebody's browser. */
final class OpenForm {

    private static final Pattern INPUT =
            Pattern.compile("<input[^>]*name=\"(before|tab|turn|kind)\"[^>]*value=\"([^\"]*)\"");

    private final MockMvcTester mvc;
    private final SignedIn person;
    private final String address;
    private final MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();

    private OpenForm(MockMvcTester mvc, SignedIn person, String address) {
        this.mvc = mvc;
        this.person = person;
        this.address = address;
    }

    static OpenForm of(MockMvcTester mvc, SignedIn person, String address) throws Exception {
        var form = new OpenForm(mvc, person, address);
        form.know(mvc.get().uri(address).with(as(person)).exchange());
        return form;
    }

    OpenForm type(String field, String text) {
        fields.set(field, text);
        return this;
    }

    OpenForm choose(String field, String... answers) {
        fields.put(field, List.of(answers));
        return this;
    }

    /** {@code action} is null for the button that only previews. */
    MvcTestResult press(@Nullable String action) {
        var sent = new LinkedMultiValueMap<>(fields);
        if (action != null) {
            sent.add("action", action);
        }
        return mvc.post()
                .uri(address)
                .params(sent)
                .with(as(person))
                .with(csrf())
                .exchange();
    }

    /** What the script sends by itself. */
    MvcTestResult pause() throws Exception {
        nextTurn();
        var answer = mvc.post()
                .uri(address)
                .header("HX-Request", "true")
                .params(fields)
                .with(as(person))
                .with(csrf())
                .exchange();
        know(answer);
        return answer;
    }

    private void nextTurn() {
        var turn = Long.parseLong(fields.getOrDefault("turn", List.of("0")).getFirst());
        fields.set("turn", String.valueOf(turn + 1));
    }

    void know(MvcTestResult answer) throws Exception {
        var inputs = INPUT.matcher(answer.getResponse().getContentAsString());
        while (inputs.find()) {
            fields.set(inputs.group(1), HtmlUtils.htmlUnescape(inputs.group(2)));
        }
    }
}
