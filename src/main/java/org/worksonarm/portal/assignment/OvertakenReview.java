package org.worksonarm.portal.assignment;

import java.util.UUID;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;

/** An application, and its reviewer, between whom a conflict of interest has come. */
record OvertakenReview(UUID applicationId, UUID reviewerId) {

    ApplicationId application() {
        return new ApplicationId(applicationId);
    }

    AccountId reviewer() {
        return new AccountId(reviewerId);
    }
}
