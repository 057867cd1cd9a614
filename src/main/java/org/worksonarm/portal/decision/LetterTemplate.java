package org.worksonarm.portal.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * One version of the words of a letter: Markdown with placeholders in braces.
 *
 * @param number of the version, from 1
 * @param writtenBy null for the words that the portal comes with
 */
record LetterTemplate(
        LetterKind kind,
        int number,
        String subject,
        String body,
        @Nullable String writtenBy,
        Instant writtenAt) {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    /** What stands between braces and is no placeholder of such a letter. */
    static List<String> unknown(LetterKind kind, String words) {
        return BRACES.matcher(words)
                .results()
                .map(found -> found.group(1))
                .filter(word -> Placeholder.called(word)
                        .filter(kind.placeholders()::contains)
                        .isEmpty())
                .distinct()
                .toList();
    }

    String subject(Map<Placeholder, String> values) {
        return filled(subject, values, value -> value)
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
    }

    String text(Map<Placeholder, String> values) {
        return filled(body, values, value -> value);
    }

    /** Fills HTML made of the body. What people typed stays text there: none of it becomes markup. */
    static String html(String html, Map<Placeholder, String> values) {
        return filled(html, values, LetterTemplate::asHtml);
    }

    private static String asHtml(String value) {
        return HtmlUtils.htmlEscape(value.strip(), "UTF-8").replaceAll("\r?\n", "<br>\n");
    }

    private static String filled(String words, Map<Placeholder, String> values, UnaryOperator<String> form) {
        return BRACES.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(Placeholder.called(found.group(1))
                        .filter(values::containsKey)
                        .map(place -> form.apply(values.get(place)))
                        .orElse(found.group())));
    }
}
