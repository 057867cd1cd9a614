package org.worksonarm.portal.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A programming language, with its share of the code in per cent. */
record Language(String name, long share) {

    private static final int SHOWN = 5;

    /** The largest shares, whatever they are measured in; what rounds to nothing is left out. */
    static List<Language> of(Map<String, Double> amounts) {
        var whole = amounts.values().stream().mapToDouble(Double::doubleValue).sum();
        return amounts.entrySet().stream()
                .map(entry -> new Language(entry.getKey(), Math.round(100 * entry.getValue() / whole)))
                .filter(language -> language.share() > 0)
                .sorted(Comparator.comparingLong(Language::share).reversed().thenComparing(Language::name))
                .limit(SHOWN)
                .toList();
    }
}
