package org.worksonarm.portal.decision;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;
import org.worksonarm.portal.kernel.Overtaken;

/** Deciding applications. No applicant knows of a decision before its release. */
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
     * Holds a decision on an application, in place of the one that is held already.
     *
     * @throws Overtaken where it is not open for this decision
     */
    public void hold(ApplicationId application, Verdict verdict, AccountId by) {
        hold(claim(application, by), verdict, by);
    }

    /** Holds it unless somebody else has decided anything since the form was opened on this version of the case. */
    public void hold(ApplicationId application, long known, Verdict verdict, AccountId by) {
        var opened = claim(application, by);
        opened.refuseStale(known);
        hold(opened, verdict, by);
    }

    /** Takes the held decision back, as if nobody had decided. */
    void takeBack(ApplicationId application, long known, AccountId by) {
        var opened = claim(application, by);
        opened.refuseStale(known);
        var held = opened.held().orElseThrow(() -> new Overtaken("nothing is held"));
        held.takeBack(null);
        decisions.save(held);
    }

    /** Keeps that one was accepted before the portal, on a day and by people that are not known. */
    public void recordPastAcceptance(ApplicationId application, String reason) {
        decisions.save(Decision.past(application, Verdict.accepted(reason)));
    }

    private Case claim(ApplicationId application, AccountId by) {
        var opened = desk.claim(application, by);
        lifecycle.hold(application);
        return opened;
    }

    private void hold(Case opened, Verdict verdict, AccountId by) {
        if (!opened.choices().allow(verdict.outcome())) {
            throw new Overtaken(opened.dossier().number() + " is not open for this decision");
        }
        var now = clock.instant();
        opened.held().ifPresent(held -> held.change(verdict, by, now));
        decisions.saveAndFlush(
                opened.held().orElseGet(() -> Decision.held(opened.dossier().id(), verdict, by, now)));
    }
}
