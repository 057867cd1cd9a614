package org.worksonarm.portal.assignment;

import java.time.LocalDate;

/** The days by which a review may be asked for. */
public final class DueDays {

    /** How long a review may take where nobody says otherwise. */
    private static final int USUAL = 10;

    private static final int LATEST = 180;

    private DueDays() {}

    public static LocalDate usual(LocalDate today) {
        return today.plusDays(USUAL);
    }

    public static boolean allow(LocalDate day, LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(today.plusDays(LATEST));
    }
}
