package org.worksonarm.portal.decision;

/** Where a decision is in its life. */
enum DecisionState {
    HELD,
    TAKEN_BACK,
    STANDS,
    REPLACED,
    REOPENED;

    /** Whether applicants were told of it. */
    boolean isTold() {
        return switch (this) {
            case HELD, TAKEN_BACK -> false;
            case STANDS, REPLACED, REOPENED -> true;
        };
    }
}
