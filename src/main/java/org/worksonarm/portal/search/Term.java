package org.worksonarm.portal.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** One part of a query; all parts together narrow what is found. */
sealed interface Term {

    /** Whether it asks for what does not fit. */
    boolean negated();

    /** What was understood, in words. */
    String positively();

    default String reading() {
        return (negated() ? "not: " : "") + positively();
    }

    /** A word of the text or, where {@code phrase}, several in this order. */
    record Text(String text, boolean phrase, boolean prefix, boolean negated) implements Term {

        @Override
        public String positively() {
            if (phrase) {
                return "text “%s” in these words".formatted(text);
            }
            return (prefix ? "text with words that begin with “%s”" : "text “%s”").formatted(text);
        }
    }

    /** One of some known things. */
    record Chosen(FieldWord field, List<Choice> choices, boolean negated) implements Term {

        @Override
        public String positively() {
            return field.reading() + " "
                    + choices.stream().map(Choice::label).distinct().collect(Collectors.joining(" or "));
        }
    }

    /** A number compared with another. */
    record Measured(FieldWord field, Comparison comparison, BigDecimal number, boolean negated) implements Term {

        @Override
        public String positively() {
            return "%s %s %s".formatted(field.reading(), comparison.ofNumbers(), number.toPlainString());
        }
    }

    /**
     * A day compared with a day, month or year.
     *
     * @param typed as it was typed
     * @param until the first day after it
     */
    record Dated(FieldWord field, Comparison comparison, String typed, LocalDate from, LocalDate until, boolean negated)
            implements Term {

        @Override
        public String positively() {
            var in = comparison == Comparison.EQUAL && typed.length() < "2024-01-01".length();
            return "%s %s %s".formatted(field.reading(), in ? "in" : comparison.ofDays(), typed);
        }
    }

    /** Something that is called so, or in part. */
    record Named(FieldWord field, List<String> names, boolean negated) implements Term {

        @Override
        public String positively() {
            return field.reading() + " “" + String.join("” or “", names) + "”";
        }
    }
}
