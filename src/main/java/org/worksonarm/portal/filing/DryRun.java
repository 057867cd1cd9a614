package org.worksonarm.portal.filing;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.util.DigestUtils;
import org.worksonarm.portal.filing.LineOutcome.Group;

/** What a file would do, line by line. */
record DryRun(List<CheckedLine> lines) {

    /** More are not carried out at once: each takes a lock of the database on its application. */
    static final int MOST_CHANGES = 1000;

    DryRun {
        lines = List.copyOf(lines);
    }

    static List<LineOutcome> outcomes(String kept) {
        return kept.isEmpty()
                ? List.of()
                : Arrays.stream(kept.split(",")).map(LineOutcome::valueOf).toList();
    }

    String outcomes() {
        return lines.stream().map(line -> line.outcome().name()).collect(joining(","));
    }

    /** The same for two dry runs of a file where each line does the same in both. */
    String fingerprint() {
        return DigestUtils.md5DigestAsHex(outcomes().getBytes(StandardCharsets.UTF_8));
    }

    List<CheckedLine> changes() {
        return lines.stream()
                .filter(line -> line.outcome().group() == Group.CHANGES)
                .toList();
    }

    long count(Group group) {
        return lines.stream().filter(line -> line.outcome().group() == group).count();
    }

    long count(LineOutcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
