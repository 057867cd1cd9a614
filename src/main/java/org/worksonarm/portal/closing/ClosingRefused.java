package org.worksonarm.portal.closing;

import java.util.UUID;

/** One line of a plan cannot be carried out, so nothing of it is. */
class ClosingRefused extends RuntimeException {

    private final UUID loan;
    private final String because;

    ClosingRefused(UUID loan, String because) {
        super(because);
        this.loan = loan;
        this.because = because;
    }

    UUID loan() {
        return loan;
    }

    /** In words for the page. */
    String because() {
        return because;
    }
}
