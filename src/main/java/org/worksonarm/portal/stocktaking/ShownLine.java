package org.worksonarm.portal.stocktaking;

import java.util.List;

/** One line of a file as it is shown and kept. */
record ShownLine(long number, String name, FileOutcome outcome, List<ShownChange> changes, List<Refusal> refusals) {

    ShownLine {
        changes = List.copyOf(changes);
        refusals = List.copyOf(refusals);
    }
}
