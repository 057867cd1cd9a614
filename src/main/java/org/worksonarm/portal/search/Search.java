package org.worksonarm.portal.search;

import java.util.List;

/**
 * What somebody looks for.
 *
 * @param typed as it was typed
 * @param terms what was understood of it
 * @param faults what was not
 */
record Search(String typed, List<Term> terms, List<Fault> faults) {

    Search {
        terms = List.copyOf(terms);
        faults = List.copyOf(faults);
    }

    public boolean isWrong() {
        return !faults.isEmpty();
    }

    /** What must stand in the text. */
    List<Term.Text> texts() {
        return terms.stream()
                .filter(Term.Text.class::isInstance)
                .map(Term.Text.class::cast)
                .filter(text -> !text.negated())
                .toList();
    }
}
