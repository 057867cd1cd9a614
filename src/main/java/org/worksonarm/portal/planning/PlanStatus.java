package org.worksonarm.portal.planning;

/** Where a plan stands. Only an open one can be changed and confirmed. */
enum PlanStatus {
    OPEN,
    CONFIRMED,
    DISCARDED
}
