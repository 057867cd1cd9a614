package org.worksonarm.portal.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.worksonarm.portal.application.ApplicationId;

/** A loan of the demo that is under way. */
record DemoLoan(
        UUID allocationId,
        UUID applicationId,
        UUID projectId,
        UUID machineId,
        String machine,
        String model,
        String kind,
        LocalDate startsOn) {

    ApplicationId application() {
        return new ApplicationId(applicationId);
    }
}
