package org.worksonarm.portal.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.worksonarm.portal.application.ApplicationStatus;
import org.worksonarm.portal.review.OwnReviewFirst;

/** What may stand after {@code status:}. */
enum StatusWord {
    OPEN("open for reviews"),
    SUBMITTED("submitted"),
    REVIEW("under review"),
    QUESTION("a question waits for its answer"),
    ACCEPTED("accepted"),
    DECLINED("declined"),
    WAITING("on the waiting list"),
    CLOSED("closed"),
    WITHDRAWN("withdrawn");

    private final String label;

    StatusWord(String label) {
        this.label = label;
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(status -> new Choice(status.name().toLowerCase(Locale.ROOT), status.label))
                .toList();
    }

    static StatusWord of(Choice choice) {
        return valueOf(choice.word().toUpperCase(Locale.ROOT));
    }

    List<String> statuses() {
        return switch (this) {
            case OPEN -> OwnReviewFirst.REVIEWABLE;
            case REVIEW -> List.of(ApplicationStatus.UNDER_REVIEW.name());
            case WAITING -> List.of(ApplicationStatus.WAITING_LIST.name());
            case SUBMITTED, QUESTION, ACCEPTED, DECLINED, CLOSED, WITHDRAWN -> List.of(name());
        };
    }
}
