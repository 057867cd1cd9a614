package org.worksonarm.portal.lease;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.application.ApplicationId;

/**
 * The team of a loan is to be told that its end comes near, or has come.
 *
 * @param dueOn the day on which the stage was reached, which may be over where nobody looked
 * @param heldOver whether it went on beyond the promised day while a renewal waits
 */
public record LeaseDue(
        AllocationId allocation,
        ApplicationId application,
        String machine,
        LocalDate lastDay,
        LeaseStage stage,
        LocalDate dueOn,
        boolean heldOver,
        LocalDate today) {

    public long daysLeft() {
        return ChronoUnit.DAYS.between(today, lastDay);
    }
}
