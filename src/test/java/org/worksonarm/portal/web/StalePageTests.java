package org.worksonarm.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.worksonarm.portal.kernel.StaleEdit;

class StalePageTests {

    @Test
    void comparesInTheOrderOfTheFormAndThenWhatTheBrowserLeftOut() {
        var page = page(
                Map.of("title", "Saved", "areas", "edge", "useCase", "CI"),
                parameter("useCase", "CI"),
                parameter("title", "Typed"));

        assertThat(page.fields())
                .containsExactly(
                        new StalePage.Field("useCase", "CI", "CI"),
                        new StalePage.Field("title", "Saved", "Typed"),
                        new StalePage.Field("areas", "edge", ""));
        assertThat(page.fields()).extracting(StalePage.Field::differs).containsExactly(false, true, true);
    }

    @Test
    void lineBreaksOfTheBrowserAreNoDifference() {
        var page = page(Map.of("useCase", "one\ntwo"), parameter("useCase", "one\r\ntwo\r\n"));

        assertThat(page.fields()).singleElement().returns(false, StalePage.Field::differs);
    }

    @Test
    void retainsAllThatWasTypedButNotTheTokenAndTheOldVersion() {
        var page = page(
                Map.of(),
                parameter("_csrf", "secret"),
                parameter("version", "3"),
                parameter("areas", "edge", "ci-cd"),
                parameter("save", ""));

        assertThat(page.retained())
                .containsExactly(
                        new StalePage.Input("areas", "edge"),
                        new StalePage.Input("areas", "ci-cd"),
                        new StalePage.Input("save", ""));
        assertThat(page.version()).isEqualTo(4);
    }

    @SafeVarargs
    private static StalePage page(Map<String, String> saved, Map.Entry<String, String[]>... sent) {
        var parameters = new LinkedHashMap<String, String[]>();
        for (var parameter : sent) {
            parameters.put(parameter.getKey(), parameter.getValue());
        }
        return StalePage.of(new StaleEdit("Title", 4, "/back", saved), parameters, "/action", name -> name);
    }

    private static Map.Entry<String, String[]> parameter(String name, String... values) {
        return Map.entry(name, values);
    }
}
