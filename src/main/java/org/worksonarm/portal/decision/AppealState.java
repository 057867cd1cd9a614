package org.worksonarm.portal.decision;

/** Where an appeal is in its life. */
enum AppealState {
    FILED,
    UPHELD,
    DECIDED_ANEW,
    LAPSED
}
