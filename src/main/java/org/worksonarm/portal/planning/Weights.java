package org.worksonarm.portal.planning;

/** What the wishes of a plan are worth beside each other; docs/assignment.md says what that means. */
final class Weights {

    /** For each step from none to some, good and expert in the area of the application that the reviewer knows best. */
    static final int EXPERTISE = 20;

    /** For the square of how many reviews somebody has open, so that the tenth costs more than the first. */
    static final int LOAD = 1;

    /** For a newcomer beside whom nobody experienced reviews. */
    static final int LONELY_NEWCOMER = 30;

    /** For asking somebody again who declined the application. */
    static final int DECLINED = 100;

    private Weights() {}
}
