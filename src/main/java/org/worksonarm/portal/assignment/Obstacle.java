package org.worksonarm.portal.assignment;

/** Why somebody cannot be asked to review an application. */
public enum Obstacle {
    NOT_A_REVIEWER,
    CONFLICT_OF_INTEREST,
    ASSIGNED_ALREADY,
    REVIEWED_ALREADY,
    NOT_WAITING
}
