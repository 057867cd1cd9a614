package org.worksonarm.portal.assignment;

import java.util.Arrays;
import java.util.List;
import org.worksonarm.portal.application.ApplicationStatus;

/** The statuses in which reviews are asked for: on the waiting list they may be written, but nobody waits for them. */
public final class WaitingForReviews {

    public static final List<String> STATUSES = Arrays.stream(ApplicationStatus.values())
            .filter(WaitingForReviews::includes)
            .map(Enum::name)
            .toList();

    /** Those in which reviews may be written at all. */
    static final List<String> REVIEWABLE = Arrays.stream(ApplicationStatus.values())
            .filter(ApplicationStatus::isOpenForReview)
            .map(Enum::name)
            .toList();

    /** How many reviews an application gets where nobody says otherwise; with fewer, its scores are flagged. */
    public static final int USUAL_REVIEWS = 3;

    private WaitingForReviews() {}

    static boolean includes(ApplicationStatus status) {
        return status.isOpenForReview() && status != ApplicationStatus.WAITING_LIST;
    }
}
