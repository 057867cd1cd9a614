package org.worksonarm.portal.evidence;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour whom GitHub has to be asked about; each is due once a week. The demo calls nobody by itself. */
@Component
@EnableScheduling
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "portal.demo.enabled", havingValue = false, matchIfMissing = true)
class MembershipRounds {

    private final MembershipLooking looking;

    MembershipRounds(MembershipLooking looking) {
        this.looking = looking;
    }

    @Scheduled(
            fixedDelayString = "${portal.evidence.memberships-every:1h}",
            initialDelayString = "${portal.evidence.memberships-every:1h}")
    void look() {
        looking.look();
    }
}
