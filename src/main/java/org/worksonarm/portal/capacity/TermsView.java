package org.worksonarm.portal.capacity;

import java.util.UUID;

/** A machine with its terms; {@code version} is that of {@link TermsForm#NEW} for usual ones. */
record TermsView(UUID machineId, String machine, boolean shared, Terms terms, long version) {

    public String overcommit() {
        return terms.overcommit();
    }
}
