package org.worksonarm.portal.applying;

import java.time.Instant;
import java.util.UUID;

/** Who saved an entry last, when, and from which open page. */
record Trace(String savedBy, Instant savedAt, UUID tab) {

    boolean isOf(Typed typed) {
        return tab.equals(typed.tab());
    }
}
