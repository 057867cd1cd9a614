package org.worksonarm.portal.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.decision.ReleaseList.Line;

/** What is different from what was shown before a release, and so keeps all of it back. */
record ReleaseChange(String number, What what) {

    /** In what a line differs. */
    enum What {
        GONE,
        NEW,
        DECISION,
        READERS,
        LETTERS
    }

    static List<ReleaseChange> between(List<SeenLine> seen, List<Line> now) {
        var current = byApplication(now.stream().map(SeenLine::of).toList());
        var shown = byApplication(seen);
        var changes = new ArrayList<ReleaseChange>();
        shown.forEach((application, line) -> compare(line, current.get(application), changes));
        current.values().stream()
                .filter(line -> !shown.containsKey(line.application()))
                .forEach(line -> changes.add(new ReleaseChange(line.number(), What.NEW)));
        return changes;
    }

    private static void compare(SeenLine seen, @Nullable SeenLine now, List<ReleaseChange> changes) {
        if (now == null) {
            changes.add(new ReleaseChange(seen.number(), What.GONE));
        } else if (!seen.decision().equals(now.decision())) {
            changes.add(new ReleaseChange(seen.number(), What.DECISION));
        } else if (!seen.readers().equals(now.readers())) {
            changes.add(new ReleaseChange(seen.number(), What.READERS));
        } else if (!seen.letters().equals(now.letters())) {
            changes.add(new ReleaseChange(seen.number(), What.LETTERS));
        }
    }

    private static Map<String, SeenLine> byApplication(List<SeenLine> lines) {
        return lines.stream()
                .collect(Collectors.toMap(
                        SeenLine::application, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }
}
