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

    /** Whether its team may still take it back. */
    boolean isWithdrawable() {
        return this == DRAFT || isOpenForReview();
    }

    /** Whether reviewers may score it and admins may decide it. */
    public boolean isOpenForReview() {
        return this == SUBMITTED || this == UNDER_REVIEW || this == QUESTION || this == WAITING_LIST;
    }
}
