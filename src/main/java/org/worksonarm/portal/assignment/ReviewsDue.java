package org.worksonarm.portal.assignment;

import java.time.LocalDate;
import java.util.List;
import org.worksonarm.portal.account.AccountId;

/** A reviewer is to be reminded, of everything that is due soon or late in one mail, the most urgent first. */
public record ReviewsDue(AccountId reviewer, LocalDate day, List<DueReview> reviews) {

    public ReviewsDue {
        reviews = List.copyOf(reviews);
    }

    public List<DueReview> late() {
        return reviews.stream().filter(review -> review.isLate(day)).toList();
    }

    public List<DueReview> soon() {
        return reviews.stream().filter(review -> !review.isLate(day)).toList();
    }
}
