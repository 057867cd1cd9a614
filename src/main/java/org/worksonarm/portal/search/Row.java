package org.worksonarm.portal.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.application.ApplicationNumber;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.StatusTone;

/**
 * One application as a list shows it.
 *
 * @param owed whether the reader's own review is missing, so that no score shows
 * @param due by when the reader is asked to review it
 */
record Row(
        UUID applicationId,
        long number,
        String title,
        String projectName,
        String areas,
        ApplicationStatus status,
        Instant submittedAt,
        int reviews,
        boolean owed,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal adjusted,
        @Nullable String round,
        String needs,
        String tags,
        @Nullable LocalDate due,
        String sortKey) {

    public ApplicationNumber called() {
        return new ApplicationNumber(number);
    }

    public String tone() {
        return StatusTone.of(status);
    }

    Place place() {
        return new Place(sortKey, applicationId);
    }
}
