package org.worksonarm.portal.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.kernel.NotFound;

/** The steps that others than its team take with an application. */
@Service
@Transactional
public class ApplicationLifecycle {

    private final Applications applications;
    private final Clock clock;

    ApplicationLifecycle(Applications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    /** Makes others who would change it wait until this transaction ends, and tells where it stands. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ApplicationStatus hold(ApplicationId id) {
        return find(id).status();
    }

    /** A first reviewer began to read it. Does nothing where somebody did already. */
    public void takeUp(ApplicationId id) {
        var application = find(id);
        application.takeUp();
        applications.save(application);
    }

    /**
     * Carries out a decision.
     *
     * @throws IllegalStateException where the application is not open for one
     */
    public void decide(ApplicationId id, Outcome outcome, String reason) {
        var application = find(id);
        application.decide(outcome, reason, clock.instant());
        applications.save(application);
    }

    /**
     * Goes back to review after a decision that no longer stands.
     *
     * @throws IllegalStateException where it was not decided
     */
    public void reconsider(ApplicationId id, String reason) {
        var application = find(id);
        application.reconsider(reason);
        applications.save(application);
    }

    /**
     * Asks the team about one section, which is then open to them again.
     *
     * @throws IllegalStateException where it does not wait for a decision, or a question waits for its answer
     */
    public void ask(ApplicationId id, FormSection section) {
        var application = find(id);
        application.ask(section, clock.instant());
        applications.save(application);
    }

    /**
     * Takes the question back that waits for an answer.
     *
     * @throws IllegalStateException where none does
     */
    public void dropQuestion(ApplicationId id) {
        var application = find(id);
        application.dropQuestion(clock.instant());
        applications.save(application);
    }

    /**
     * Puts an application that was closed without a decision up for review again, as if submitted now. No page offers this
     * yet: only the demo does it, to have something to review.
     *
     * @throws IllegalStateException where it is not closed, or was decided before
     */
    public void reopen(ApplicationId id) {
        var application = find(id);
        application.reopen(clock.instant());
        applications.save(application);
    }

    private Application find(ApplicationId id) {
        return applications.findLocked(id).orElseThrow(() -> new NotFound("application " + id));
    }
}
