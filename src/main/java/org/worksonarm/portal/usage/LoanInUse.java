package org.worksonarm.portal.usage;

import java.time.LocalDate;
import java.util.UUID;
import org.worksonarm.portal.application.ApplicationNumber;

/** A loan that has begun and is not over. */
record LoanInUse(
        UUID id,
        UUID applicationId,
        ApplicationNumber number,
        String title,
        UUID machineId,
        String machine,
        LocalDate startsOn,
        LocalDate endsOn) {}
