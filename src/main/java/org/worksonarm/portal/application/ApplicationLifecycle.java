package org.worksonarm.portal.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps that others than its team take with an application. */
@Service
@Transactional
public class ApplicationLifecycle {

    /** A first reviewer began to read it. Does nothing where somebody did already. */
    public void takeUp(ApplicationId application) {
        throw new UnsupportedOperationException(application.toString());
    }

    /**
     * Carries out a decision.
     *
     * @throws IllegalStateException where the application is not open for one
     */
    public void decide(ApplicationId application, Outcome outcome, String reason) {
        throw new UnsupportedOperationException(application + outcome.name() + reason);
    }

    /** Puts an application that was closed without a decision up for review again, as if submitted now. */
    public void reopen(ApplicationId application) {
        throw new UnsupportedOperationException(application.toString());
    }
}
