package org.worksonarm.portal.review;

import java.time.LocalDate;

/** The last day on which the review of something assigned is in time, and whether it has passed. */
record Due(LocalDate day, boolean late) {

    /** The first day on which it was late. */
    public LocalDate lateSince() {
        return day.plusDays(1);
    }
}
