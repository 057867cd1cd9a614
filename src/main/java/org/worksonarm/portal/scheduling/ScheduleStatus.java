package org.worksonarm.portal.scheduling;

/** Where a schedule stands. Only an open one can be changed and confirmed. */
enum ScheduleStatus {
    OPEN,
    CONFIRMED,
    DISCARDED
}
