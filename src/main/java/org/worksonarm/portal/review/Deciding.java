package org.worksonarm.portal.review;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;

/** Deciding applications. */
@Service
@Transactional
public class Deciding {

    /** Decides an application, or decides anew one that is on the waiting list. */
    public void decide(ApplicationId application, Outcome outcome, String reason, AccountId by) {
        throw new UnsupportedOperationException(application + outcome.name() + reason + by);
    }

    /** Keeps a decision of the time before the portal, whose day and author are not known. */
    public void recordPast(ApplicationId application, Outcome outcome, String reason) {
        throw new UnsupportedOperationException(application + outcome.name() + reason + by(null));
    }

    private static String by(@Nullable AccountId account) {
        return account == null ? "" : account.toString();
    }
}
