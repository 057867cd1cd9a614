package org.worksonarm.portal.decision;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.worksonarm.portal.application.Outcome;

/** The letters about decisions. Each has words of its own that admins may write anew. */
enum LetterKind {
    ACCEPTED,
    DECLINED,
    WAITING_LIST,
    REOPENED,
    UPHELD;

    static LetterKind of(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> ACCEPTED;
            case DECLINED -> DECLINED;
            case WAITING_LIST -> WAITING_LIST;
        };
    }

    /** Whether it may be about a decision of any outcome. */
    boolean tellsOfAnyDecision() {
        return this == REOPENED || this == UPHELD;
    }

    /** What the address of its page calls it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<LetterKind> called(String slug) {
        return Stream.of(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** What its words may leave to be filled in. */
    Set<Placeholder> placeholders() {
        var all = EnumSet.of(
                Placeholder.NAME,
                Placeholder.PROJECT,
                Placeholder.APPLICATION,
                Placeholder.TITLE,
                Placeholder.REASON,
                Placeholder.WHAT_NEXT);
        switch (this) {
            case ACCEPTED, WAITING_LIST -> all.add(Placeholder.REVIEWS);
            case DECLINED -> {
                all.add(Placeholder.REVIEWS);
                all.add(Placeholder.WHAT_WOULD_CHANGE);
            }
            case REOPENED, UPHELD -> {}
        }
        return all;
    }
}
