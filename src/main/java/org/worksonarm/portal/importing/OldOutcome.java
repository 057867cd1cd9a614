package org.worksonarm.portal.importing;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What labels and state say became of a record, whom it waited for, and the labels that are free tags. */
record OldOutcome(Status status, List<String> waitingOn, List<String> tags) {

    private static final Set<String> SILENT = Set.of("approved", "completed", "wontfix", "stale");

    enum Status {
        ACCEPTED,
        ENDED,
        NO_DECISION_RECORDED,
        UNDECIDED
    }

    OldOutcome {
        waitingOn = List.copyOf(waitingOn);
        tags = List.copyOf(tags);
    }

    static OldOutcome of(Issue issue) {
        List<String> labels = issue.labels().stream()
                .map(label -> label.toLowerCase(Locale.ROOT).strip())
                .distinct()
                .toList();
        List<String> waiting =
                labels.stream().filter(OldOutcome::waits).map(OldOutcome::who).toList();
        List<String> tags = labels.stream().filter(OldOutcome::isTag).toList();
        return new OldOutcome(status(labels, issue.open()), waiting, tags);
    }

    /** Labels may name people like any other text. */
    OldOutcome redacted(Redaction redaction) {
        return new OldOutcome(
                status,
                waitingOn.stream().map(redaction::of).toList(),
                tags.stream().map(redaction::of).toList());
    }

    private static Status status(List<String> labels, boolean open) {
        if (labels.contains("completed")) {
            return Status.ENDED;
        }
        if (labels.contains("approved")) {
            return Status.ACCEPTED;
        }
        return open ? Status.UNDECIDED : Status.NO_DECISION_RECORDED;
    }

    private static boolean waits(String label) {
        return label.startsWith("review/") || label.startsWith("needs/");
    }

    private static String who(String label) {
        return label.startsWith("needs/") ? "applicant" : label.substring("review/".length());
    }

    private static boolean isTag(String label) {
        return !SILENT.contains(label) && !waits(label) && !label.startsWith("hardware/");
    }
}
