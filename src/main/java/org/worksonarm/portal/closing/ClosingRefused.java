package org.worksonarm.portal.closing;

import java.util.UUID;

/** One line of a plan cannot be carried out, so nothing of it is; the message says why. */
class ClosingRefused extends RuntimeException {

    private final UUID loan;

    ClosingRefused(UUID loan, String because) {
        super(because);
        this.loan = loan;
    }

    UUID loan() {
        return loan;
    }
}
