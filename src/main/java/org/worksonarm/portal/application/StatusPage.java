package org.worksonarm.portal.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.StatusPanel.Panel;

/** Where an application stands, as its team sees it. */
record StatusPage(
        UUID id,
        String number,
        ApplicationStatus status,
        String tone,
        @Nullable Instant answerBy,
        boolean editable,
        boolean withdrawable,
        List<Event> history,
        List<Panel> panels,
        Dossier dossier) {

    StatusPage {
        history = List.copyOf(history);
        panels = List.copyOf(panels);
    }

    /** One line of the history; {@code actor} is who did it, or empty for the portal. */
    record Event(
            Instant at, String actor, String text, @Nullable String reason) {}
}
