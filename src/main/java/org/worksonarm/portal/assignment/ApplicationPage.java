package org.worksonarm.portal.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationNumber;

/**
 * Who reviews one application, and who could.
 *
 * @param waiting whether it still waits for reviews, so that somebody can be assigned
 */
record ApplicationPage(
        UUID id,
        ApplicationNumber number,
        String title,
        String projectName,
        boolean waiting,
        List<Line> lines,
        List<Choice> candidates) {

    /** The open assignments, to choose one to take back. */
    public List<Choice> open() {
        return lines.stream()
                .filter(line -> line.status() == AssignmentStatus.ASSIGNED)
                .map(line -> new Choice(line.reviewer().toString(), line.name()))
                .toList();
    }

    /** One assignment; {@code late} where it is open beyond its due day. */
    record Line(
            UUID reviewer,
            String name,
            AssignmentStatus status,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate endedOn,
            @Nullable String reason,
            boolean late) {

        public String tone() {
            return switch (status) {
                case ASSIGNED -> late ? "warn" : "info";
                case DONE -> "good";
                case DECLINED, WITHDRAWN -> "neutral";
            };
        }
    }
}
