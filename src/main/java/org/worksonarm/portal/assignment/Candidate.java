package org.worksonarm.portal.assignment;

import java.util.Comparator;

/** Somebody who could review an application: how well they know it, and what speaks against them. */
record Candidate(ReviewerCard card, Expertise level, String area, boolean declined, boolean away) {

    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::isDoubtful)
            .thenComparing(Candidate::level, Comparator.reverseOrder())
            .thenComparingInt(candidate -> candidate.card().open());

    private boolean isDoubtful() {
        return declined || away || card.isFull();
    }

    Choice choice() {
        return new Choice(card.id().toString(), words());
    }

    private String words() {
        var words = new StringBuilder(card.name()).append(": ").append(level.words(area));
        words.append(", %d of %d open".formatted(card.open(), card.loadLimit()));
        if (card.isNewcomer()) {
            words.append(", newcomer");
        }
        if (away) {
            words.append(", away until ").append(card.awayUntil());
        }
        if (declined) {
            words.append(", declined it before");
        }
        return words.toString();
    }
}
