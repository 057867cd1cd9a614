package org.worksonarm.portal.importing;

import java.util.List;
import java.util.Locale;

/** Reads small numbers as people write them. */
final class Numbers {

    /** A number in digits or words; the article counts as one. */
    static final String EXPRESSION =
            "(?:\\d{1,4}|half a dozen|a dozen|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|single|a pair of|a couple of|a few|another)";

    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Numbers() {}

    static int of(String text) {
        String word = text.toLowerCase(Locale.ROOT).strip();
        if (word.matches("\\d+")) {
            return Integer.parseInt(word);
        }
        return switch (word) {
            case "a pair of", "a couple of" -> 2;
            case "a few" -> 3;
            case "half a dozen" -> 6;
            case "a dozen" -> 12;
            case "twenty" -> 20;
            default -> Math.max(1, WORDS.indexOf(word));
        };
    }
}
