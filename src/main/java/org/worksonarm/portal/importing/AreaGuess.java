package org.worksonarm.portal.importing;

import java.util.List;

/** A focus area an issue probably belongs to, and the words that say so. */
record AreaGuess(String area, List<String> evidence) {

    AreaGuess {
        evidence = List.copyOf(evidence);
    }
}
