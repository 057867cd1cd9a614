package org.worksonarm.portal.support;

import org.springframework.boot.test.context.TestComponent;
import org.worksonarm.portal.account.SignedIn;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.decision.Deciding;
import org.worksonarm.portal.decision.Releasing;
import org.worksonarm.portal.decision.Verdict;

/** Decides applications for tests of what comes after. */
@TestComponent
public class Judging {

    private static final String WHAT_WOULD_CHANGE = "Two people who look after the machine.";

    private final Deciding deciding;
    private final Releasing releasing;

    Judging(Deciding deciding, Releasing releasing) {
        this.deciding = deciding;
        this.releasing = releasing;
    }

    public static Verdict verdict(Outcome outcome, String reason) {
        return new Verdict(outcome, reason, WHAT_WOULD_CHANGE);
    }

    public void hold(ApplicationId application, Outcome outcome, String reason, SignedIn admin) {
        deciding.hold(application, verdict(outcome, reason), admin.accountId());
    }

    /** Decides and tells it. */
    public void decide(ApplicationId application, Outcome outcome, String reason, SignedIn admin) {
        hold(application, outcome, reason, admin);
        release(application, admin);
    }

    public void release(ApplicationId application, SignedIn admin) {
        releasing.release(application, admin);
    }
}
