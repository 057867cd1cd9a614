package org.worksonarm.portal.planning;

import java.util.List;
import java.util.Set;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationNumber;

/**
 * An application that waits for reviews.
 *
 * @param areas the slugs of its focus areas
 * @param conflicting who has a conflict of interest with it
 * @param live who is asked to review it, or has done so
 * @param declined who declined it before
 */
record WaitingApplication(
        ApplicationId id,
        ApplicationNumber number,
        String title,
        List<String> areas,
        Set<AccountId> conflicting,
        Set<AccountId> live,
        Set<AccountId> declined) {

    WaitingApplication {
        areas = List.copyOf(areas);
        conflicting = Set.copyOf(conflicting);
        live = Set.copyOf(live);
        declined = Set.copyOf(declined);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WaitingApplication application && application.id.equals(id);
    }

    /** By the id alone: the solver looks applications up a million times. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
