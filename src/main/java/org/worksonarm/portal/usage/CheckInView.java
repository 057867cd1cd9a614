package org.worksonarm.portal.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationNumber;

/**
 * A check-in as pages show it.
 *
 * @param underWay whether its loan is
 */
record CheckInView(
        UUID id,
        UUID loan,
        UUID applicationId,
        ApplicationNumber number,
        String title,
        String project,
        String machine,
        LocalDate dueOn,
        LocalDate askedOn,
        boolean underWay,
        @Nullable StillNeeded need,
        @Nullable Condition condition,
        String note,
        @Nullable Instant answeredAt,
        List<Outcome> outcomes,
        long version) {

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public String state() {
        return need == null ? "OPEN" : need.name();
    }

    public String tone() {
        return switch (need) {
            case null -> "warn";
            case YES -> "good";
            case LESS -> "info";
            case NO -> "neutral";
        };
    }

    public boolean isInTrouble() {
        return condition == Condition.TROUBLE;
    }

    CheckInView with(List<Outcome> found) {
        return new CheckInView(
                id,
                loan,
                applicationId,
                number,
                title,
                project,
                machine,
                dueOn,
                askedOn,
                underWay,
                need,
                condition,
                note,
                answeredAt,
                found,
                version);
    }
}
