package org.worksonarm.portal.provisioning;

import java.net.http.HttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What an API answered. */
record Reply(int status, JsonNode body) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 300;

    static Reply of(HttpResponse<String> response) {
        try {
            var text = response.body();
            var body = text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
            return new Reply(response.statusCode(), body);
        } catch (JacksonException e) {
            if (response.statusCode() < 300) {
                throw new CloudTrouble("The cloud answered what is no JSON.", e);
            }
            return new Reply(response.statusCode(), MissingNode.getInstance());
        }
    }

    boolean isMissing() {
        return status == 404;
    }

    /** The body, where it did what it was asked. */
    JsonNode orTrouble(String asked) {
        if (status >= 200 && status < 300) {
            return body;
        }
        throw new CloudTrouble("%s: the cloud answered %d%s.".formatted(asked, status, words()));
    }

    /** OpenStack hides its words at several places: in error_message, as text of JSON or as object, and per fault. */
    private String words() {
        var found = body.findValuesAsString("faultstring").stream().findFirst();
        var text = found.or(() -> body.findValuesAsString("message").stream().findFirst())
                .orElse(body.path("error_message").asString(""));
        return text.isBlank()
                ? ""
                : ", " + text.substring(0, Math.min(text.length(), LONGEST)).strip();
    }
}
