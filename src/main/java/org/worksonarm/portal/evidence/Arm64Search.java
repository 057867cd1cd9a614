package org.worksonarm.portal.evidence;

import java.util.ArrayList;
import java.util.List;

/** Looks for arm64 in the text of a build or CI file. */
final class Arm64Search {

    private static final int LONGEST_LINE = 1000;
    private static final int LONGEST_QUOTE = 160;

    private Arm64Search() {}

    static List<Sighting> in(String path, String text) {
        var sightings = new ArrayList<Sighting>();
        var comments = Comments.of(path);
        var exclusion = new Exclusion();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var code = comments.strip(shortened(line, LONGEST_LINE));
            if (!exclusion.covers(code)) {
                var at = number;
                Arm64Words.signIn(code)
                        .ifPresent(
                                sign -> sightings.add(new Sighting(sign, at, shortened(code.strip(), LONGEST_QUOTE))));
            }
        }
        return sightings;
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
