package org.worksonarm.portal.filing;

/** What a line of a file would do, or did. */
enum LineOutcome {
    ASSIGN,
    WITHDRAW,
    ASSIGNED_ALREADY,
    REVIEWED_ALREADY,
    NOT_ASSIGNED,
    NOTHING,
    MALFORMED,
    REPEATED,
    UNKNOWN_APPLICATION,
    UNKNOWN_REVIEWER,
    AMBIGUOUS_REVIEWER,
    NOT_WAITING,
    NOT_POSSIBLE,
    DUE_DAY_PASSED,
    AWAY,
    AT_THE_LIMIT;

    enum Group {
        CHANGES,
        SETTLED,
        REFUSED
    }

    Group group() {
        return switch (this) {
            case ASSIGN, WITHDRAW -> Group.CHANGES;
            case ASSIGNED_ALREADY, REVIEWED_ALREADY, NOT_ASSIGNED, NOTHING -> Group.SETTLED;
            case MALFORMED,
                    REPEATED,
                    UNKNOWN_APPLICATION,
                    UNKNOWN_REVIEWER,
                    AMBIGUOUS_REVIEWER,
                    NOT_WAITING,
                    NOT_POSSIBLE,
                    DUE_DAY_PASSED,
                    AWAY,
                    AT_THE_LIMIT -> Group.REFUSED;
        };
    }

    /** Whether it tells of an application that there is. */
    boolean isAboutAnApplication() {
        return this != MALFORMED && this != NOTHING && this != UNKNOWN_APPLICATION;
    }

    public String tone() {
        return switch (group()) {
            case CHANGES -> "good";
            case SETTLED -> "neutral";
            case REFUSED -> "warn";
        };
    }
}
