package org.worksonarm.portal.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that go before a colon in a query. The parser and the help read this same list. */
enum FieldWord {
    AREA(Kind.CHOICE, "focus area", "area:edge"),
    STATUS(Kind.CHOICE, "status", "status:review"),
    NEED(Kind.CHOICE, "asks for", "need:aarch32"),
    SCORE(Kind.NUMBER, "mean score", "score:>3.5"),
    ADJUSTED(Kind.NUMBER, "adjusted score", "adjusted:>3.5"),
    REVIEWS(Kind.NUMBER, "reviews in", "reviews:<2"),
    APPLIED(Kind.DATE, "applied", "applied:>2024-01-01"),
    REVIEWER(Kind.NAME, "reviewer", "reviewer:me"),
    PROJECT(Kind.NAME, "project", "project:kata"),
    ROUND(Kind.NAME, "round", "round:autumn"),
    TAG(Kind.NAME, "tag", "tag:follow-up");

    /** What may stand after the colon. */
    enum Kind {
        CHOICE,
        NUMBER,
        DATE,
        NAME
    }

    private final Kind kind;
    private final String reading;
    private final String example;

    FieldWord(Kind kind, String reading, String example) {
        this.kind = kind;
        this.reading = reading;
        this.example = example;
    }

    static Optional<FieldWord> called(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(FieldWord::word).toList();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String example() {
        return example;
    }

    public Kind kind() {
        return kind;
    }

    /** How it reads where the portal says what it understood. */
    String reading() {
        return reading;
    }
}
