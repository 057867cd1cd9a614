package org.worksonarm.portal.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.worksonarm.portal.kernel.StaleEdit;

/**
 * What the page about a stale edit shows: where both versions differ, and a form that sends the typed one again.
 *
 * @param same how many fields are the same in both
 * @param retained everything that was typed, to be sent again
 * @param version the version which the reader overwrites knowingly by sending it
 * @param keepable whether what was typed may still replace what is saved
 */
record StalePage(
        String title,
        List<Field> differing,
        int same,
        String action,
        List<Input> retained,
        long version,
        String backUrl,
        boolean keepable) {

    private static final String LIST_SEPARATOR = ", ";
    private static final List<String> NOT_TYPED = List.of("_csrf", "version");

    /** Compares in the order of the form, which is that of what it sent. */
    static StalePage of(StaleEdit edit, Map<String, String[]> sent, String action, FieldLabels labels) {
        var fields = compared(edit, sent)
                .map(name -> field(name, edit, sent, labels))
                .toList();
        var differing = fields.stream().filter(Field::differs).toList();
        return new StalePage(
                edit.title(),
                differing,
                fields.size() - differing.size(),
                action,
                retained(sent),
                edit.version(),
                edit.backUrl(),
                !edit.stands());
    }

    /** What is saved, and what was typed in rows that are not saved. */
    private static Stream<String> compared(StaleEdit edit, Map<String, String[]> sent) {
        var known = edit.saved().keySet().stream().map(FieldLabels::withoutRow).collect(Collectors.toSet());
        return Stream.concat(
                        sent.keySet().stream(), edit.saved().keySet().stream().sorted())
                .distinct()
                .filter(name -> known.contains(FieldLabels.withoutRow(name)));
    }

    private static Field field(String name, StaleEdit edit, Map<String, String[]> sent, FieldLabels labels) {
        var typed = String.join(LIST_SEPARATOR, sent.getOrDefault(name, new String[0]));
        return new Field(
                edit.labels().getOrDefault(name, labels.label(name)),
                labels.words(name, edit.saved().getOrDefault(name, "")),
                labels.words(name, typed));
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

        boolean differs() {
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
