package org.worksonarm.portal.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationNumber;

/** What is open with one reviewer; {@code away} says until when, if they are. */
record ReviewerPage(UUID id, String name, @Nullable LocalDate away, List<Open> open) {

    /** One open assignment. */
    record Open(UUID application, ApplicationNumber number, String title, LocalDate dueOn, boolean late) {}
}
