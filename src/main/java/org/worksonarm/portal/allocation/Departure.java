package org.worksonarm.portal.allocation;

import org.worksonarm.portal.application.ApplicationId;

/** From which machine to which a loan moves, why, and whether its team reads of that in a letter about more. */
record Departure(String machine, String to, String reason, boolean toldElsewhere) {

    Departure {
        reason = reason.strip();
    }

    AllocationMoved moved(AllocationId loan, AllocationId next, ApplicationId application) {
        return new AllocationMoved(loan, next, application, machine, to, reason, toldElsewhere);
    }
}
