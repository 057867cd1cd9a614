package org.worksonarm.portal.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An application as its team writes it.
 *
 * @param askedSection the only section that is open while a question waits for its answer; null where none does
 */
public record Draft(
        ApplicationId id,
        ApplicationNumber number,
        ProjectId project,
        String projectName,
        ApplicationStatus status,
        @Nullable FormSection askedSection,
        Instant begunAt,
        Content content) {

    public boolean isOpen() {
        return status.isEditable();
    }

    public boolean isOpen(FormSection section) {
        return isOpen() && (askedSection == null || askedSection == section);
    }
}
