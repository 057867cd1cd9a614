package org.worksonarm.portal.feed;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.Role;
import org.worksonarm.portal.account.RoleWithdrawn;

/** Ends the calendars of whoever is no admin any more, for good: becoming one again makes no old address good. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FormerAdmins {

    private final FeedKeeping feeds;

    FormerAdmins(FeedKeeping feeds) {
        this.feeds = feeds;
    }

    @EventListener
    void on(RoleWithdrawn change) {
        if (change.role() == Role.ADMIN) {
            feeds.turnOffSites(change.account());
        }
    }
}
