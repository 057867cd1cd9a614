package org.worksonarm.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.worksonarm.portal.kernel.StaleEdit;

class StalePageTests {

    @Test
    void showsWhatDiffersInTheOrderOfTheFormAndThenWhatTheBrowserLeftOut() {
        var page = page(
                new StaleEdit("Title", 4, "/back", Map.of("title", "Saved", "areas", "edge", "useCase", "CI")),
                parameter("useCase", "CI"),
                parameter("title", "Typed"));

        assertThat(page.differing())
                .containsExactly(
                        new StalePage.Field("Title", "Saved", "Typed"), new StalePage.Field("Areas", "Edge", ""));
        assertThat(page.same()).isEqualTo(1);
    }

    @Test
    void saysCodesInWordsAndTakesTheirOrderForNoDifference() {
        var page = page(
                new StaleEdit("Title", 4, "/back", Map.of("areas", "ci-cd, edge", "state", "FAULTY")),
                parameter("areas", "edge", "ci-cd"),
                parameter("state", "AVAILABLE"));

        assertThat(page.differing()).containsExactly(new StalePage.Field("State", "Faulty", "Available"));
    }

    @Test
    void showsRowsThatOnlyOneVersionHas() {
        var page = page(
                new StaleEdit("Title", 4, "/back", Map.of("rows[0].months", "3")),
                parameter("rows[0].months", "3"),
                parameter("rows[1].months", "6"),
                parameter("intent", "SAVE"));

        assertThat(page.differing()).containsExactly(new StalePage.Field("Months (2)", "", "6"));
    }

    @Test
    void callsAFieldAsTheEditDoes() {
        var edit = new StaleEdit("Title", 4, "/back", Map.of("rows[0].points", "3"))
                .naming(Map.of("rows[0].points", "Score: Edge"));

        assertThat(page(edit, parameter("rows[0].points", "4")).differing())
                .extracting(StalePage.Field::label)
                .containsExactly("Score: Edge");
    }

    @Test
    void keepsNothingWhereWhatIsSavedStands() {
        var edit = new StaleEdit("Title", 4, "/back", Map.of());

        assertThat(page(edit).keepable()).isTrue();
        assertThat(page(edit.standing(true)).keepable()).isFalse();
    }

    @Test
    void lineBreaksOfTheBrowserAreNoDifference() {
        var page = page(
                new StaleEdit("Title", 4, "/back", Map.of("useCase", "one\ntwo")),
                parameter("useCase", "one\r\ntwo\r\n"));

        assertThat(page.differing()).isEmpty();
        assertThat(page.same()).isEqualTo(1);
    }

    @Test
    void retainsAllThatWasTypedButNotTheTokenAndTheOldVersion() {
        var page = page(
                new StaleEdit("Title", 4, "/back", Map.of()),
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
    private static StalePage page(StaleEdit edit, Map.Entry<String, String[]>... sent) {
        var parameters = new LinkedHashMap<String, String[]>();
        for (var parameter : sent) {
            parameters.put(parameter.getKey(), parameter.getValue());
        }
        return StalePage.of(edit, parameters, "/action", labels());
    }

    private static FieldLabels labels() {
        var messages = new StaticMessageSource();
        messages.addMessage("field.state.values", Locale.ENGLISH, "MachineState");
        messages.addMessage("MachineState.FAULTY", Locale.ENGLISH, "Faulty");
        messages.addMessage("MachineState.AVAILABLE", Locale.ENGLISH, "Available");
        return new FieldLabels(
                messages, List.of(() -> Map.of("areas", Map.of("edge", "Edge", "ci-cd", "Building and testing"))));
    }

    private static Map.Entry<String, String[]> parameter(String name, String... values) {
        return Map.entry(name, values);
    }
}
