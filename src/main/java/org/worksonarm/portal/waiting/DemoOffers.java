package org.worksonarm.portal.waiting;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Service;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ResourceRequestId;
import org.worksonarm.portal.waiting.WaitingOffer.Asking;

/** Lets the demo's admin make an offer. Exists in demo mode only. */
@Service
@ConditionalOnBooleanProperty("portal.demo.enabled")
public class DemoOffers {

    private final Matching matching;

    DemoOffers(Matching matching) {
        this.matching = matching;
    }

    /** Says whether something that fits was free. */
    public boolean offer(ApplicationId application, ResourceRequestId request, AccountId admin) {
        return matching.offer(new Asking(application, request), admin).isEmpty();
    }
}
