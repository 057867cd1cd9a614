package org.worksonarm.portal.waiting;

/** What became of an offer. */
public enum OfferState {
    OPEN,
    CONFIRMED,
    PASSED,
    EXPIRED,
    TAKEN_BACK;

    public String tone() {
        return switch (this) {
            case OPEN -> "info";
            case CONFIRMED -> "good";
            case PASSED, EXPIRED, TAKEN_BACK -> "neutral";
        };
    }
}
