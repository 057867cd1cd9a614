package org.worksonarm.portal.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Learns the form of a programme from what its records have in common: long lines that many of them repeat. */
final class FormLines {

    private static final int FEWEST_RECORDS = 4;
    private static final double SHARE = 0.04;
    private static final int FEWEST_WORDS = 5;

    private FormLines() {}

    static Set<String> of(List<Issue> issues) {
        var records = new HashMap<String, Integer>();
        for (Issue issue : issues) {
            issue.body()
                    .lines()
                    .map(FormLines::normalised)
                    .filter(FormLines::canBeForm)
                    .distinct()
                    .forEach(line -> records.merge(line, 1, Integer::sum));
        }
        double enough = Math.max(FEWEST_RECORDS, issues.size() * SHARE);
        return records.entrySet().stream()
                .filter(line -> line.getValue() >= enough)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    static String normalised(String line) {
        return line.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static boolean canBeForm(String line) {
        return line.split(" ").length >= FEWEST_WORDS && !line.contains("://") && !line.startsWith("#");
    }
}
