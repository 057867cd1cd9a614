package org.worksonarm.portal.review;

/** Whether a review counts yet. */
enum ReviewStatus {
    DRAFT,
    SUBMITTED
}
