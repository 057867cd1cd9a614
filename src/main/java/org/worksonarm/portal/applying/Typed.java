package org.worksonarm.portal.applying;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * What one open page of the form sent.
 *
 * @param entries what stands in its fields now, by the names of the questions
 * @param before what the page knows to be saved of each field; a missing name is not known
 * @param tab identifies the open page
 * @param turn grows with everything that this page sends, as requests may overtake each other
 */
record Typed(Map<String, String> entries, Map<String, String> before, UUID tab, long turn) {

    static Map<String, String> entries(List<Question> questions, MultiValueMap<String, String> sent) {
        var entries = new LinkedHashMap<String, String>();
        for (var question : questions) {
            var values = sent.getOrDefault(question.name(), List.of());
            entries.put(
                    question.name(), normal(question.type() == QuestionType.CHOICES ? joined(values) : first(values)));
        }
        return entries;
    }

    /** Browsers send line breaks in their own way, and white space at the ends means nothing. */
    static String normal(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static String joined(List<String> values) {
        return values.stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .filter(value -> !value.isBlank())
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
    }
}
