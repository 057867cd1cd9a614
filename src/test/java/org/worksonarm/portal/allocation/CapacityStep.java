package org.worksonarm.portal.allocation;

/** What may happen to capacity. */
enum CapacityStep {
    LEND,
    LEND_AGAIN,
    HOLD,
    CONFIRM,
    LET_GO,
    LAPSE,
    MOVE,
    RENEW,
    CUT,
    FAULT,
    SHUT,
    OPEN,
    RETIRE
}
