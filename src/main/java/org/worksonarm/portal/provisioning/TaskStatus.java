package org.worksonarm.portal.provisioning;

/** Where a task stands; one that nobody needs any more lapses. */
enum TaskStatus {
    OPEN,
    DONE,
    LAPSED
}
