package org.worksonarm.portal.applying;

import java.time.Instant;
import java.util.UUID;

/** Who saved an entry last, when, and from which open page in which turn. */
record Trace(String savedBy, Instant savedAt, UUID tab, long turn) {

    boolean isOf(Typed typed) {
        return tab.equals(typed.tab());
    }

    boolean isLaterThan(Typed typed) {
        return turn > typed.turn();
    }
}
