package org.worksonarm.portal.assignment;

/** Where an assignment stands. Only what is assigned waits for somebody. */
public enum AssignmentStatus {
    ASSIGNED,
    DONE,
    DECLINED,
    WITHDRAWN
}
