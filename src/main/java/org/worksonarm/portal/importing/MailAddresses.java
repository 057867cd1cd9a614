package org.worksonarm.portal.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds mail addresses, also those that people spell out to hide them from machines. */
final class MailAddresses {

    private static final String LOCAL = "(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}][\\p{L}\\p{N}.!#$%&'*+/=?^_{|}~-]{0,128}";
    private static final String DOMAIN =
            "(?!\\d+\\.\\d+\\.)[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,5}\\.(?:xn--[\\w-]+|\\p{L}{2,})";
    private static final String AT_SIGN = "(?:@|\uFF20|&#64;|&#x40;|&commat;|%40)";
    private static final String OPEN = "[\\[({<|/_*-]{1,2}\\s*";
    private static final String CLOSE = "\\s*[\\])}>|/_*-]{1,2}";
    private static final String BRACKETED_AT =
            "\\s*(?:" + OPEN + "(?:at|@|arobase|a|\u00e4t|where|commat)" + CLOSE + ")\\s*";
    private static final String DOT = "(?:\\s*" + OPEN + "(?:dot|\\.|punkt|point)" + CLOSE + "\\s*|\\s+dot\\s+|\\.)";
    private static final String SPELLED_DOT =
            "(?:\\s*" + OPEN + "(?:dot|\\.|punkt|point)" + CLOSE + "\\s*|\\s+(?:dot|d0t|punkt|point)\\s+)";
    private static final String LABEL = "[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,40}";
    private static final String NAME =
            "(?<![\\p{L}\\p{N}._+-])[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{0,40}(?:" + SPELLED_DOT + "[\\p{L}\\p{N}]+)?";
    private static final String POSTBOX =
            "(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|mac|aol|gmx|web|mail|proton|protonmail|pm|"
                    + "fastmail|posteo|mailbox|tutanota|riseup|disroot|qq|163|126|foxmail|sina|yandex|zoho|hey|tuta)"
                    + "\\.[a-z]{2,3}(?:\\.[a-z]{2})?";

    private static final List<Pattern> SHAPES = List.of(
            ignoringCase("(?:mailto:\\s*)?@?" + LOCAL + AT_SIGN + DOMAIN),
            ignoringCase("\"[^\"\\n]{1,64}\"@" + DOMAIN),
            ignoringCase("@?" + LOCAL + "[ \\t]{0,2}" + AT_SIGN + "[ \\t]{0,2}" + DOMAIN),
            ignoringCase(NAME + BRACKETED_AT + LABEL + "(?:" + DOT + LABEL + ")*" + DOT + "\\p{L}{2,}"),
            ignoringCase(NAME + "\\s+(?:at|@)\\s+" + LABEL + "(?:(?:" + SPELLED_DOT + "|\\.)" + LABEL + ")*"
                    + SPELLED_DOT + "\\p{L}{2,}"),
            ignoringCase(NAME + "\\s*@\\s*" + LABEL + "(?:" + DOT + LABEL + ")*" + SPELLED_DOT + "\\p{L}{2,}"),
            ignoringCase("(?<![\\p{L}\\p{N}._+-])" + LABEL + "[._+]" + LABEL + "\\s+at\\s+" + DOMAIN),
            ignoringCase(NAME + "(?:\\s+at\\s+|_at_|\\.at\\.|-at-)" + POSTBOX + "\\b"),
            ignoringCase(
                    "(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]{1,40}_(?:at|AT)_[\\p{L}\\p{N}]{1,40}(?:_dot_|\\.)\\p{L}{2,}"));

    private static final Pattern LABELLED = ignoringCase("(?<=\\b(?:e-?mail|mail|contact|reach (?:me|us))(?: address)?"
            + "[:=]?\\s{1,3}(?:is\\s|at\\s|me\\s)?)" + NAME + "\\s+at\\s+" + DOMAIN);
    private static final Pattern LINK = Pattern.compile("(?i)mailto:[^\\s)>\\]]+");

    String without(String text) {
        String result = text;
        for (Pattern shape : SHAPES) {
            result = shape.matcher(result).replaceAll(Matcher.quoteReplacement(Redaction.REMOVED));
        }
        result = LABELLED.matcher(result).replaceAll(Matcher.quoteReplacement(Redaction.REMOVED));
        return LINK.matcher(result).replaceAll(Matcher.quoteReplacement(Redaction.REMOVED));
    }

    /** How many addresses a text holds. */
    int countIn(String text) {
        return without(text).split(Pattern.quote(Redaction.REMOVED), -1).length - 1;
    }

    private static Pattern ignoringCase(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
