package org.worksonarm.portal.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.StatusPanel.Panel;

/** Where an application stands, as its team sees it; {@code late} once the promised answer is overdue. A question is {@code asked} about a section. */
record StatusPage(
        UUID id,
        ApplicationNumber number,
        ApplicationStatus status,
        String tone,
        @Nullable Instant answerBy,
        boolean late,
        @Nullable String round,
        @Nullable FormSection asked,
        boolean editable,
        boolean withdrawable,
        boolean copyable,
        List<Event> history,
        List<Panel> panels,
        Dossier dossier) {

    StatusPage {
        history = List.copyOf(history);
        panels = List.copyOf(panels);
    }

    /** What another module says first of an accepted application; null where none does. */
    public @Nullable String headline() {
        return panels.stream()
                .filter(_ -> status == ApplicationStatus.ACCEPTED)
                .flatMap(panel -> Stream.ofNullable(panel.headline()))
                .findFirst()
                .orElse(null);
    }

    /** One line of the history; reasons of decisions are left out, as they stand in a panel of their own. */
    record Event(
            Instant at, String actor, String text, @Nullable String reason) {}
}
