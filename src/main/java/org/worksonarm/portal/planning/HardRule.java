package org.worksonarm.portal.planning;

/** What a plan never does. */
enum HardRule {
    CONFLICT_OF_INTEREST,
    ASKED_ALREADY,
    AWAY,
    AT_THE_LIMIT,
    NOT_WAITING,
    NOT_A_REVIEWER,
    DUE_DAY_PASSED
}
