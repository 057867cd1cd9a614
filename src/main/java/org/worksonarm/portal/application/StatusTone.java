package org.worksonarm.portal.application;

/** The tone of the badge of each status. */
final class StatusTone {

    private StatusTone() {}

    static String of(ApplicationStatus status) {
        return switch (status) {
            case DRAFT, CLOSED, WITHDRAWN -> "neutral";
            case SUBMITTED, UNDER_REVIEW -> "info";
            case QUESTION, WAITING_LIST -> "warn";
            case ACCEPTED -> "good";
            case DECLINED -> "bad";
        };
    }
}
