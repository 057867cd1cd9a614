package org.worksonarm.portal.planning;

import java.time.LocalDate;
import org.worksonarm.portal.assignment.WaitingForReviews;

/**
 * What a plan is made to.
 *
 * @param reviews how many each application should have
 * @param seed leads to the same plan again where nothing has changed
 */
record PlanTerms(int reviews, LocalDate dueOn, long seed) {

    static final int USUAL_REVIEWS = WaitingForReviews.USUAL_REVIEWS;
}
