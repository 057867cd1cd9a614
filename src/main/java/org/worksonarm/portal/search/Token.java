package org.worksonarm.portal.search;

import java.util.Objects;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * A part of a query as it stands there.
 *
 * @param field what stands before the colon, where there is one
 * @param start where it begins in the query, after a minus
 */
record Token(String text, boolean negated, @Nullable String field, String value, boolean quoted, int start, int end) {

    static Token of(MatchResult found) {
        var negated = found.group(1) != null;
        var quoted = found.group(3) != null;
        var value = Objects.requireNonNullElse(quoted ? found.group(3) : found.group(4), "");
        return new Token(
                found.group(), negated, found.group(2), value, quoted, found.start() + (negated ? 1 : 0), found.end());
    }

    boolean isPlainWord() {
        return field == null && !quoted && !negated;
    }

    /** The query with something else in place of this. */
    String replaced(String query, String instead) {
        return query.substring(0, start) + instead + query.substring(end);
    }
}
