package org.worksonarm.portal.application;

/** The tone of the badge of each status, the same on the pages of all modules. */
public final class StatusTone {

    private StatusTone() {}

    /** What asks its reader to act warns; the waiting list asks for nothing. */
    public static String of(ApplicationStatus status) {
        return switch (status) {
            case DRAFT, CLOSED, WITHDRAWN -> "neutral";
            case SUBMITTED, UNDER_REVIEW, WAITING_LIST -> "info";
            case QUESTION -> "warn";
            case ACCEPTED -> "good";
            case DECLINED -> "bad";
        };
    }

    public static String of(Outcome outcome) {
        return of(ApplicationStatus.of(outcome));
    }
}
