package org.worksonarm.portal.decision;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A place in the words of a letter that is filled in for each reader. */
enum Placeholder {
    NAME,
    PROJECT,
    APPLICATION,
    TITLE,
    REASON,
    WHAT_WOULD_CHANGE,
    REVIEWS,
    WHAT_NEXT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How it is written in the words of a letter. */
    public String inBraces() {
        return "{" + word() + "}";
    }

    static Optional<Placeholder> called(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
