package org.worksonarm.portal.search;

import java.util.Optional;

/** What became of the value of a field word. */
sealed interface Value {

    record Read(Term term) implements Value {}

    /** Not understood: why, and which value was probably meant. */
    record Wrong(String text, Optional<String> nearest) implements Value {}
}
