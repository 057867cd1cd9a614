package org.worksonarm.portal.assignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;

/** A review that is due soon, or late. */
public record DueReview(
        ApplicationId application, ApplicationNumber number, String title, LocalDate dueOn, LocalDate assignedOn) {

    static final int SOON = 3;

    private static final int WEEK = 7;

    public boolean isLate(LocalDate today) {
        return dueOn.isBefore(today);
    }

    public long daysLate(LocalDate today) {
        return ChronoUnit.DAYS.between(dueOn, today);
    }

    /**
     * Whether a day has come since then on which to remind of it: three days before it is due, on the day itself, and each
     * week after it. Days before it was assigned do not count, for the mail that asked for it told its due day.
     */
    boolean isNewSince(@Nullable LocalDate last, LocalDate today) {
        var step = daysLate(today) < 0 ? dueOn.minusDays(SOON) : dueOn.plusDays(daysLate(today) / WEEK * WEEK);
        return !step.isAfter(today) && step.isAfter(assignedOn) && (last == null || step.isAfter(last));
    }
}
