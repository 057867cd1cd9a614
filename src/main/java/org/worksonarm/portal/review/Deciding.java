package org.worksonarm.portal.review;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.account.AccountId;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.ApplicationLifecycle;
import org.worksonarm.portal.application.Outcome;
import org.worksonarm.portal.kernel.StaleEdit;

/** Deciding applications. */
@Service
@Transactional
public class Deciding {

    private final ConflictWall wall;
    private final Decisions decisions;
    private final ApplicationLifecycle lifecycle;
    private final Clock clock;

    Deciding(ConflictWall wall, Decisions decisions, ApplicationLifecycle lifecycle, Clock clock) {
        this.wall = wall;
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
        wall.claim(application, by);
        carryOut(application, outcome, reason, by, decisions.findByApplication(application));
    }

    /** Decides, unless somebody else has since the form was opened on the decision of this version, or on none. */
    void decide(ApplicationId application, @Nullable Long known, Outcome outcome, String reason, AccountId by) {
        var dossier = wall.claim(application, by);
        var decision = decisions.findByApplication(application);
        if (!Objects.equals(decision.map(Decision::version).orElse(null), known)) {
            throw stale(decision.orElseThrow(), dossier.title(), application);
        }
        carryOut(application, outcome, reason, by, decision);
    }

    /** Keeps a decision of the time before the portal, whose day and author are not known. */
    public void recordPast(ApplicationId application, Outcome outcome, String reason) {
        decisions.save(Decision.past(application, outcome, reason));
    }

    private void carryOut(
            ApplicationId application, Outcome outcome, String reason, AccountId by, Optional<Decision> earlier) {
        var now = clock.instant();
        earlier.ifPresent(decision -> decision.decideAnew(outcome, reason, by, now));
        decisions.save(earlier.orElseGet(() -> new Decision(application, outcome, reason, by, now)));
        lifecycle.decide(application, outcome, reason);
    }

    private static StaleEdit stale(Decision decision, String title, ApplicationId application) {
        var saved = Map.of("outcome", decision.outcome().name(), "reason", decision.reason());
        var version = Objects.requireNonNull(decision.version());
        return new StaleEdit("The decision on " + title, version, "/ranking/" + application, saved);
    }
}
