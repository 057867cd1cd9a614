package org.worksonarm.portal.review;

import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.application.Outcome;

/** Which of the tones of the design a status has in this module's pages. */
final class StatusTone {

    private StatusTone() {}

    static String of(ApplicationStatus status) {
        return switch (status) {
            case DRAFT, CLOSED, WITHDRAWN -> "neutral";
            case SUBMITTED, UNDER_REVIEW, WAITING_LIST -> "info";
            case QUESTION -> "warn";
            case ACCEPTED -> "good";
            case DECLINED -> "bad";
        };
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "good";
            case DECLINED -> "bad";
            case WAITING_LIST -> "info";
        };
    }
}
