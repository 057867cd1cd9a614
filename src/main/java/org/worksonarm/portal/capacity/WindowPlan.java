package org.worksonarm.portal.capacity;

import java.time.LocalDate;

/** When machines are worked on, why, and whether loans run through it. */
record WindowPlan(LocalDate first, LocalDate last, String reason, boolean loansRunOn) {

    WindowPlan {
        reason = reason.strip();
        if (last.isBefore(first) || reason.isEmpty()) {
            throw new IllegalArgumentException("a window has days and a reason");
        }
    }

    String words() {
        return "%s to %s%s".formatted(first, last, loansRunOn ? ", loans run on" : "");
    }
}
