package org.worksonarm.portal.web;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.worksonarm.portal.kernel.StaleEdit;

/**
 * What the page about a stale edit shows: both versions, and a form that sends the typed one again.
 *
 * @param retained everything that was typed, to be sent again
 * @param version the version which the reader overwrites knowingly by sending it
 */
record StalePage(String title, List<Field> fields, String action, List<Input> retained, long version, String backUrl) {

    private static final String LIST_SEPARATOR = ", ";
    private static final List<String> NOT_TYPED = List.of("_csrf", "version");

    /** Compares in the order of the form, which is that of what it sent. */
    static StalePage of(StaleEdit edit, Map<String, String[]> sent, String action, UnaryOperator<String> labels) {
        var fields = Stream.concat(sent.keySet().stream(), edit.saved().keySet().stream())
                .distinct()
                .filter(edit.saved()::containsKey)
                .map(name -> new Field(labels.apply(name), edit.saved().getOrDefault(name, ""), typed(sent, name)))
                .toList();
        return new StalePage(edit.title(), fields, action, retained(sent), edit.version(), edit.backUrl());
    }

    private static String typed(Map<String, String[]> sent, String name) {
        return String.join(LIST_SEPARATOR, sent.getOrDefault(name, new String[0]));
    }

    private static List<Input> retained(Map<String, String[]> sent) {
        return sent.entrySet().stream()
                .filter(parameter -> !NOT_TYPED.contains(parameter.getKey()))
                .flatMap(
                        parameter -> Stream.of(parameter.getValue()).map(value -> new Input(parameter.getKey(), value)))
                .toList();
    }

    /** One field of the form in both versions. */
    record Field(String label, String saved, String typed) {

        public boolean differs() {
            return !normal(saved).equals(normal(typed));
        }

        /** Browsers send line breaks in their own way. */
        private static String normal(String text) {
            return text.replace("\r\n", "\n").strip();
        }
    }

    /** A hidden input. */
    record Input(String name, String value) {}
}
