package org.worksonarm.portal.decision;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.worksonarm.portal.application.ApplicationId;
import org.worksonarm.portal.application.Outcome;

/** Knows what may be appealed. */
@Component
@Transactional(readOnly = true)
class Appealable {

    private final Appeals appeals;
    private final Decisions decisions;

    Appealable(Appeals appeals, Decisions decisions) {
        this.appeals = appeals;
        this.decisions = decisions;
    }

    /** The decision that its team may appeal; none where it did already, was accepted, or waits for an answer. */
    Optional<Decision> on(ApplicationId application) {
        return appeals.findByApplication(application).isPresent()
                ? Optional.empty()
                : Case.in(DecisionState.STANDS, decisions.findByApplicationOrderById(application))
                        .filter(standing -> standing.outcome() != Outcome.ACCEPTED)
                        .filter(standing -> standing.telling().at() != null);
    }

    boolean isThere(ApplicationId application) {
        return on(application).isPresent();
    }
}
