package org.worksonarm.portal.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.worksonarm.portal.account.AccountId;

/**
 * What is due soon or late with a reviewer who is there.
 *
 * @param last the day of the last reminder; null where there was none
 */
record DueReviews(
        AccountId reviewer, DigestWish wish, @Nullable LocalDate last, List<DueReview> reviews) {

    private static final int WEEK = 7;

    DueReviews {
        reviews = List.copyOf(reviews);
    }

    /** Nobody can choose not to hear of what is late: a team waits for it. */
    boolean isToBeTold(LocalDate today) {
        return switch (wish) {
            case DAILY -> isNew(today, _ -> true);
            case WEEKLY -> isWeekSince(today) && isNew(today, _ -> true);
            case OFF -> isWeekSince(today) && isNew(today, review -> review.isLate(today));
        };
    }

    private boolean isNew(LocalDate today, Predicate<DueReview> which) {
        return reviews.stream().filter(which).anyMatch(review -> review.isNewSince(last, today));
    }

    private boolean isWeekSince(LocalDate today) {
        return last == null || !last.plusDays(WEEK).isAfter(today);
    }
}
