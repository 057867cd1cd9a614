package org.worksonarm.portal.allocation;

/** From which machine a loan moves, and why. */
record Departure(String machine, String reason) {

    Departure {
        reason = reason.strip();
    }
}
