package org.worksonarm.portal.decision;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;
import org.worksonarm.portal.application.Outcome;

/** Deciding applications. */
@Service
@Transactional
public class Deciding {

    private final DecisionDesk desk;
    private final Decisions decisions;
    private final ApplicationLifecycle lifecycle;
    private final Clock clock;

    Deciding(DecisionDesk desk, Decisions decisions, ApplicationLifecycle lifecycle, Clock clock) {
        this.desk = desk;
        this.decisions = decisions;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /**
     * Decides an application, or decides anew one that is on the waiting list.
     *
     * @throws IllegalStateException where it is not open for a decision
     */
    public void decide(ApplicationId application, Outcome outcome, String reason, AccountId by) {
        carryOut(desk.claim(application, by), outcome, reason, by);
    }

    /** Decides, unless somebody else has since the form was opened on the decision of this version, or on none. */
    void decide(ApplicationId application, @Nullable Long known, Outcome outcome, String reason, AccountId by) {
        var opened = desk.claim(application, by);
        opened.refuseStale(known);
        carryOut(opened, outcome, reason, by);
    }

    /** Keeps a decision of the time before the portal, whose day and author are not known. */
    public void recordPast(ApplicationId application, Outcome outcome, String reason) {
        decisions.save(Decision.past(application, outcome, reason));
    }

    private void carryOut(DecisionDesk.Case opened, Outcome outcome, String reason, AccountId by) {
        var application = opened.dossier().id();
        var now = clock.instant();
        opened.decision().ifPresent(decision -> decision.decideAnew(outcome, reason, by, now));
        decisions.save(opened.decision().orElseGet(() -> new Decision(application, outcome, reason, by, now)));
        lifecycle.decide(application, outcome, reason);
    }
}
