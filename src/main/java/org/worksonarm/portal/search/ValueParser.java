package org.worksonarm.portal.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what stands after a field word. */
record ValueParser(Vocabulary vocabulary) {

    private static final int LARGEST = 1000;

    /** What a reviewer may ask of reviewers: who else reviews what is told to admins only. */
    static final String ME = "me";

    Value read(FieldWord field, String value, boolean negated) {
        if (value.isBlank() || Comparison.of(value).operand(value).isBlank()) {
            return wrong("“%s:” needs a value, such as “%s”.".formatted(field.word(), field.example()));
        }
        return switch (field.kind()) {
            case CHOICE -> choice(field, value, negated);
            case NUMBER -> number(field, value, negated);
            case DATE -> day(field, value, negated);
            case NAME -> name(field, value, negated);
        };
    }

    private Value choice(FieldWord field, String value, boolean negated) {
        var choices = new ArrayList<Choice>();
        for (var word : parts(value)) {
            var known = vocabulary.find(field, word);
            if (known.isEmpty()) {
                return unknown(field, value, word);
            }
            choices.add(known.get());
        }
        return new Value.Read(new Term.Chosen(field, List.copyOf(choices), negated));
    }

    private Value unknown(FieldWord field, String value, String word) {
        var nearest = Nearest.to(word, vocabulary.words(field));
        var known = String.join(", ", vocabulary.words(field));
        return new Value.Wrong(
                "“%s:” does not know “%s”. It knows: %s.".formatted(field.word(), word, known),
                nearest.map(near -> value.replace(word, near)));
    }

    private Value number(FieldWord field, String value, boolean negated) {
        var comparison = Comparison.of(value);
        var operand = comparison.operand(value);
        if (!operand.matches("\\d{1,4}([.]\\d{1,2})?") || new BigDecimal(operand).intValue() > LARGEST) {
            var comma = operand.matches("\\d,\\d{1,2}");
            return new Value.Wrong(
                    "“%s” is no number for “%s:”.".formatted(operand, field.word()),
                    comma ? Optional.of(value.replace(',', '.')) : Optional.empty());
        }
        return new Value.Read(new Term.Measured(field, comparison, new BigDecimal(operand), negated));
    }

    private Value day(FieldWord field, String value, boolean negated) {
        var comparison = Comparison.of(value);
        var operand = comparison.operand(value);
        return Days.parse(operand)
                .<Value>map(days ->
                        new Value.Read(new Term.Dated(field, comparison, operand, days.from(), days.until(), negated)))
                .orElseGet(() ->
                        wrong("“%s” is no day, month or year of the calendar, such as 2024-01-31, 2024-01 or 2024."
                                .formatted(operand)));
    }

    private Value name(FieldWord field, String value, boolean negated) {
        var names = parts(value);
        if (field == FieldWord.REVIEWER && !vocabulary.tellsReviewers() && !names.equals(List.of(ME))) {
            return new Value.Wrong("“reviewer:” finds your own reviews only: “reviewer:me”.", Optional.of(ME));
        }
        return names.isEmpty()
                ? wrong("“%s:” needs a value, such as “%s”.".formatted(field.word(), field.example()))
                : new Value.Read(new Term.Named(field, names, negated));
    }

    private static List<String> parts(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Value wrong(String text) {
        return new Value.Wrong(text, Optional.empty());
    }
}
