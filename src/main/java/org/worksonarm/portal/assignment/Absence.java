package org.worksonarm.portal.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The days on which somebody is away, in UTC, from the first to the last. */
@Embeddable
public record Absence(
        @Column(name = "away_from") LocalDate from,
        @Column(name = "away_until") LocalDate until) {

    private static final int DAYS_NEEDED = 3;

    public Absence {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("an absence ends on or after its first day");
        }
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean isOver(LocalDate today) {
        return until.isBefore(today);
    }

    /** Whether neither before nor after it enough days are left until the due day. */
    public boolean leavesNoTime(LocalDate today, LocalDate dueOn) {
        return !isOver(today)
                && from.isBefore(today.plusDays(DAYS_NEEDED))
                && until.isAfter(dueOn.minusDays(DAYS_NEEDED));
    }
}
