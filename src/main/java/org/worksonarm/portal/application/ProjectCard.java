package org.worksonarm.portal.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A project and its applications, newest first, as its team sees them. */
record ProjectCard(UUID id, String name, String summary, List<Line> applications) {

    ProjectCard {
        applications = List.copyOf(applications);
    }

    /** One application; {@code tone} is that of its badge. */
    record Line(
            @Nullable UUID id,
            ApplicationNumber number,
            String title,
            ApplicationStatus status,
            String tone,
            @Nullable Instant updatedAt) {}
}
