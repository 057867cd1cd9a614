package org.worksonarm.portal.planning;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationNumber;

/**
 * What the page of a plan shows.
 *
 * @param figures how good it is, while it is open
 * @param broken how many lines cannot be carried out any more
 */
record PlanPage(
        PlanHead head,
        List<Group> groups,
        List<PlanReading.Note> notes,
        @Nullable PlanFigures figures,
        int broken) {

    /** How many lines are carried out when it is confirmed now. */
    public int possible() {
        return head.lines() - broken;
    }

    /** The lines of one application. */
    record Group(UUID application, ApplicationNumber number, String title, List<Line> lines) {}

    /** One line; {@code broken} names the rule that forbids to carry it out. */
    record Line(
            UUID id,
            String reviewer,
            @Nullable String replaces,
            String reason,
            @Nullable HardRule broken,
            @Nullable String outcome) {}
}
