package org.worksonarm.portal.allocation;

import java.util.Locale;

/** How an admin cuts a loan short. */
enum Ending {
    RELEASE,
    REVOKE;

    /** How it is called in addresses. */
    public String step() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Ending of(String step) {
        return valueOf(step.toUpperCase(Locale.ROOT));
    }
}
