package org.worksonarm.portal.stocktaking;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which differences somebody chose, and what they say about them. */
record ChosenForm(
        @Nullable List<@Nullable Integer> chosen,
        @Nullable String words,
        @Nullable String fingerprint) {

    Set<Integer> positions() {
        var positions = new TreeSet<Integer>();
        if (chosen != null) {
            chosen.stream().filter(Objects::nonNull).forEach(positions::add);
        }
        return positions;
    }

    /** Null where nothing is said. */
    @Nullable
    String said() {
        return words == null || words.isBlank() ? null : words.strip();
    }

    boolean isTooLong() {
        return words != null && words.strip().length() > 500;
    }

    String seen() {
        return Objects.requireNonNullElse(fingerprint, "");
    }
}
