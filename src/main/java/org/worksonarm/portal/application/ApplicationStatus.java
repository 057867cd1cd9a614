package org.worksonarm.portal.application;

/** Where an application stands. Each status tells who acts next. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    UNDER_REVIEW,
    QUESTION,
    ACCEPTED,
    DECLINED,
    WAITING_LIST,
    CLOSED,
    WITHDRAWN;

    static ApplicationStatus of(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> ACCEPTED;
            case DECLINED -> DECLINED;
            case WAITING_LIST -> WAITING_LIST;
        };
    }

    /** Whether reviewers may score it and admins may decide it. */
    public boolean isOpenForReview() {
        return this == SUBMITTED || this == UNDER_REVIEW || this == QUESTION || this == WAITING_LIST;
    }

    boolean isDecided() {
        return this == ACCEPTED || this == DECLINED || this == WAITING_LIST;
    }

    /** Whether it came to its end without hardware, so that its team may try again with a copy of it. */
    boolean isOverWithoutHardware() {
        return this == DECLINED || this == CLOSED || this == WITHDRAWN;
    }

    boolean isOpenForQuestions() {
        return this == SUBMITTED || this == UNDER_REVIEW;
    }

    boolean isEditable() {
        return this == DRAFT || this == QUESTION;
    }

    boolean isWithdrawable() {
        return switch (this) {
            case DRAFT, SUBMITTED, UNDER_REVIEW, QUESTION, WAITING_LIST -> true;
            case ACCEPTED, DECLINED, CLOSED, WITHDRAWN -> false;
        };
    }
}
