package org.worksonarm.portal.search;

import org.worksonarm.portal.assignment.Obstacle;

/** Why an application of a list is not changed. */
enum Hindrance {
    TAGGED_ALREADY,
    NOT_TAGGED,
    NOT_A_REVIEWER,
    CONFLICT_OF_INTEREST,
    ASSIGNED_ALREADY,
    REVIEWED_ALREADY,
    NOT_WAITING;

    static Hindrance of(Obstacle obstacle) {
        return switch (obstacle) {
            case NOT_A_REVIEWER -> NOT_A_REVIEWER;
            case CONFLICT_OF_INTEREST -> CONFLICT_OF_INTEREST;
            case ASSIGNED_ALREADY -> ASSIGNED_ALREADY;
            case REVIEWED_ALREADY -> REVIEWED_ALREADY;
            case NOT_WAITING -> NOT_WAITING;
        };
    }
}
