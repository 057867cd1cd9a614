package org.worksonarm.portal.allocation;

import java.util.Locale;

/** How an admin cuts a loan short. */
enum Ending {
    RELEASE,
    REVOKE,
    CANCEL;

    /** How it is called in addresses. */
    public String step() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Cancelled is what has not begun, and nothing else. */
    boolean suits(Loan loan) {
        return !loan.isHeld() && (this == CANCEL) == loan.isAhead();
    }

    /** What it makes of a loan that has begun. */
    AllocationStatus result() {
        return this == RELEASE ? AllocationStatus.RELEASED_EARLY : AllocationStatus.REVOKED;
    }

    static Ending of(String step) {
        return valueOf(step.toUpperCase(Locale.ROOT));
    }
}
