package org.worksonarm.portal.decision;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;

/** A team appeals a decision, once. */
@Service
@Transactional
public class Appealing {

    private final Appealable appealable;
    private final AppealFiling filing;
    private final Reopenings reopenings;
    private final ApplicationLifecycle lifecycle;

    Appealing(Appealable appealable, AppealFiling filing, Reopenings reopenings, ApplicationLifecycle lifecycle) {
        this.appealable = appealable;
        this.filing = filing;
        this.reopenings = reopenings;
        this.lifecycle = lifecycle;
    }

    /**
     * Files the appeal of a member of the team and sends the application back to review.
     *
     * @return false where there is nothing to appeal, or no longer
     */
    public boolean file(ApplicationId application, String reasons, AccountId member) {
        appealable.awaitTurn(application);
        lifecycle.hold(application);
        var against = appealable.on(application);
        against.ifPresent(decision -> {
            filing.file(decision, reasons, member);
            reopenings.appealed(decision, member);
        });
        return against.isPresent();
    }
}
