package org.worksonarm.portal.closing;

import java.time.LocalDate;
import java.util.UUID;
import org.worksonarm.portal.allocation.AllocationId;
import org.worksonarm.portal.allocation.Departing;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;

/** A loan or a hold at a site that lasts beyond the day of its closing. */
record LeavingLoan(
        UUID id,
        UUID application,
        long number,
        String title,
        String project,
        String machine,
        String part,
        boolean held,
        boolean heldOver,
        LocalDate startsOn,
        LocalDate endsOn,
        long version,
        LocalDate today) {

    AllocationId loan() {
        return new AllocationId(id);
    }

    ApplicationId applicationId() {
        return new ApplicationId(application);
    }

    public ApplicationNumber applicationNumber() {
        return new ApplicationNumber(number);
    }

    /** Nothing of it was used, so all of it goes elsewhere. */
    public boolean isUnused() {
        return held || startsOn.isAfter(today);
    }

    /** Whether none of its days is left where it is. */
    boolean beginsAfter(LocalDate closing) {
        return startsOn.isAfter(closing);
    }

    /** The days that another machine would serve. */
    Departing departing(LocalDate closing) {
        return new Departing(loan(), isUnused() ? startsOn : closing.plusDays(1), endsOn);
    }

    /** What it has, as letters say it. */
    String what() {
        return switch (part) {
            case "VM" -> "the virtual machine on " + machine;
            case "HOSTED_CI" -> "hosted CI on " + machine;
            default -> machine;
        };
    }
}
