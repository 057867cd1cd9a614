package org.worksonarm.portal.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.worksonarm.portal.kernel.FieldWords;

/** What people call the fields of forms and the codes that these send. */
@Component
class FieldLabels {

    private static final String LIST_SEPARATOR = ", ";

    private final MessageSource messages;
    private final List<FieldWords> words;

    FieldLabels(MessageSource messages, List<FieldWords> words) {
        this.messages = messages;
        this.words = words;
    }

    /** The label of {@code requests[2].ramGib} is the message {@code field.requests.ramGib}, else "Ram gib (3)". */
    String label(String field) {
        var name = withoutRow(field);
        var words = name.substring(name.lastIndexOf('.') + 1).replaceAll("(?<=[a-z])(?=[A-Z])|[-_]", " ");
        return message("field." + name, StringUtils.capitalize(words.toLowerCase(Locale.ROOT))) + row(field);
    }

    /**
     * A value as its reader knows it, several ones in the order of the alphabet. The message {@code field.state.values}
     * names the enum whose constants the field sends.
     */
    String words(String field, String value) {
        var name = withoutRow(field);
        var known = words.stream()
                .map(each -> each.byField().getOrDefault(name, Map.of()))
                .filter(each -> !each.isEmpty())
                .findFirst();
        if (known.isPresent()) {
            return Arrays.stream(value.split(LIST_SEPARATOR))
                    .map(code -> known.orElseThrow().getOrDefault(code, code))
                    .sorted()
                    .collect(Collectors.joining(LIST_SEPARATOR));
        }
        var constants = message("field.%s.values".formatted(name), "");
        return constants.isEmpty() || value.isEmpty() ? value : message(constants + "." + value, value);
    }

    static String withoutRow(String field) {
        return field.replaceAll("\\[[^]]*]", "");
    }

    private String message(String key, String otherwise) {
        return StringUtils.hasText(key)
                ? String.valueOf(messages.getMessage(key, null, otherwise, Locale.ENGLISH))
                : otherwise;
    }

    private static String row(String field) {
        var start = field.indexOf('[');
        var index = start < 0 ? "" : field.substring(start + 1, field.indexOf(']', start));
        return index.matches("\\d{1,6}") ? " (%d)".formatted(Integer.parseInt(index) + 1) : "";
    }
}
