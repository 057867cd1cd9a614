package org.worksonarm.portal.allocation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.ResourceNeed;
import org.worksonarm.portal.application.ResourceRequestId;

/**
 * A resource request with what was lent for it so far.
 *
 * @param lent loans that have not been cut short
 * @param served loans that count as an answer: lent ones, and those that were used and given back
 * @param held how many of those are held and not lent yet
 * @param acceptedOn the day of decision in UTC; null where it is not known
 */
record LoanRequest(
        ResourceRequestId id,
        ApplicationId application,
        ApplicationNumber number,
        int position,
        String title,
        String project,
        ApplicationStatus status,
        ResourceNeed need,
        int lent,
        int served,
        int held,
        @Nullable LocalDate acceptedOn) {

    public boolean isAccepted() {
        return status == ApplicationStatus.ACCEPTED;
    }

    public boolean isFull() {
        return lent >= need.quantity();
    }

    /** The period that the form proposes. */
    Period usualPeriod(LocalDate today) {
        return Period.askedFor(need, today);
    }
}
