package org.worksonarm.portal.filing;

import java.util.Arrays;
import java.util.Optional;

/** What a line of a file wants. */
enum FileAction {
    ASSIGN,
    WITHDRAW,
    /** It tells of what has ended, and wants nothing. */
    NOTHING;

    static Optional<FileAction> named(String word) {
        return word.isEmpty()
                ? Optional.of(NOTHING)
                : Arrays.stream(values())
                        .filter(action -> action != NOTHING && action.name().equalsIgnoreCase(word))
                        .findFirst();
    }
}
